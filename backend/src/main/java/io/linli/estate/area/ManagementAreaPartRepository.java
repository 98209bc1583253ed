package io.linli.estate.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ManagementAreaPartRepository implements PanacheRepositoryBase<ManagementAreaPart, UUID> {

  List<ManagementAreaPart> of(Collection<UUID> managementAreaIds) {
    return list("managementAreaId in ?1 order by id", managementAreaIds);
  }

  /** Whether a current area has the community, whole or in parts. */
  boolean hasAny(UUID communityId) {
    return count("communityId = ?1 and not ended", communityId) > 0;
  }

  /** Whether a current area has the community whole, or this building of it. */
  boolean hasWholeOr(UUID communityId, UUID buildingId) {
    return count(
            "communityId = ?1 and not ended and (buildingId is null or buildingId = ?2)",
            communityId,
            buildingId)
        > 0;
  }

  void end(UUID managementAreaId) {
    list("managementAreaId", managementAreaId).forEach(part -> part.ended = true);
  }
}
