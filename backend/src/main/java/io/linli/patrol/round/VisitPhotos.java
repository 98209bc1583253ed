package io.linli.patrol.round;

import io.linli.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The photos of what was seen at points. */
@ApplicationScoped
class VisitPhotos {
  private static final String ATTACH =
      """
      insert into patrol_check_in_photo (check_in_id, photo_id, community_id, tenant_id, area_code, position)
      select id, :photo, community_id, tenant_id, area_code, :position from patrol_check_in where id = :checkIn
      """;

  private final EntityManager entities;
  private final Photos photos;

  VisitPhotos(EntityManager entities, Photos photos) {
    this.entities = entities;
    this.photos = photos;
  }

  /**
   * Keeps photos with a check-in that is written.
   *
   * @param pointer of the list within the request
   */
  void attach(CheckIn checkIn, List<UUID> photoIds, String pointer) {
    photos.claim(checkIn.communityId, photoIds, null, pointer);
    for (int i = 0; i < photoIds.size(); i++) {
      entities
          .createNativeQuery(ATTACH)
          .setParameter("photo", photoIds.get(i))
          .setParameter("position", i + 1)
          .setParameter("checkIn", checkIn.id)
          .executeUpdate();
    }
  }

  /** Ids of the photos by check-in, in order; one without photos is missing. */
  Map<UUID, List<UUID>> of(Collection<UUID> checkIns) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select check_in_id, photo_id from patrol_check_in_photo"
                + " where check_in_id = any(:ids) order by check_in_id, position",
            Object[].class)
        .setParameter("ids", checkIns.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
  }
}
