package io.linli.patrol.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChecklistVersionRepository implements PanacheRepositoryBase<ChecklistVersion, UUID> {

  Optional<ChecklistVersion> find(UUID checklistId, int number) {
    return find("checklistId = ?1 and number = ?2", checklistId, number).firstResultOptional();
  }
}
