package io.linli.servicedesk.decoration;

import io.linli.servicedesk.decoration.ProhibitedActsResponse.ProhibitedActResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** What may not be done, shipped as data with the plan that says so. */
@ApplicationScoped
class ProhibitedActs {
  private final EntityManager entities;

  ProhibitedActs(EntityManager entities) {
    this.entities = entities;
  }

  List<String> codes() {
    return all().acts().stream().map(ProhibitedActResponse::code).toList();
  }

  ProhibitedActsResponse all() {
    return new ProhibitedActsResponse(
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                "select code, text_zh, text_en, source from decoration_act order by position",
                Object[].class)
            .getResultList()
            .stream()
            .map(ProhibitedActs::act)
            .toList());
  }

  private static ProhibitedActResponse act(Object[] row) {
    return new ProhibitedActResponse(
        (String) row[0], (String) row[1], (String) row[2], (String) row[3]);
  }
}
