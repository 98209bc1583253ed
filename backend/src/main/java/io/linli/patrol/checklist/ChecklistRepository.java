package io.linli.patrol.checklist;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<PatrolChecklist, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  PatrolChecklist get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The checklist, if it stands as the caller has seen it. */
  PatrolChecklist get(UUID id, String ifMatch) {
    PatrolChecklist checklist = get(id);
    IfMatch.require(ifMatch, checklist.version);
    return checklist;
  }
}
