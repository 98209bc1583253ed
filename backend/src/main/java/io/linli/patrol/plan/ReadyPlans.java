package io.linli.patrol.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.patrol.checklist.ChecklistItem;
import io.linli.patrol.schedule.Cadence;
import io.linli.platform.json.JsonText;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The plans that the service ships. */
@ApplicationScoped
class ReadyPlans {
  private static final TypeReference<Cadence> CADENCE = new TypeReference<>() {};
  private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};
  private static final String COLUMNS =
      "select code, title, cadence, post, checklist_title, items, source from patrol_ready_plan ";

  private final EntityManager entities;

  ReadyPlans(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their codes. */
  Page<ReadyPlan> list(PageRequest page) {
    List<ReadyPlan> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                COLUMNS + "where code > :after order by code limit :fetch", Object[].class)
            .setParameter("after", page.after(0, ""))
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(ReadyPlans::plan)
            .toList();
    return Page.of(rows, page, plan -> List.of(plan.code()));
  }

  Optional<ReadyPlan> find(String code) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(COLUMNS + "where code = :code", Object[].class)
        .setParameter("code", code)
        .uniqueResultOptional()
        .map(ReadyPlans::plan);
  }

  private static ReadyPlan plan(Object[] row) {
    return new ReadyPlan(
        (String) row[0],
        (String) row[1],
        JsonText.read((String) row[2], CADENCE),
        (String) row[3],
        (String) row[4],
        JsonText.read((String) row[5], ITEMS),
        (String) row[6]);
  }
}
