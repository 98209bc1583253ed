package io.linli.estate.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class EstateRuleRepository implements PanacheRepositoryBase<EstateRuleRecord, UUID> {

  /** The versions of these areas that hold on a day, past ones among them. */
  List<EstateRuleRecord> current(Set<String> areaCodes, LocalDate day) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select * from estate_rule where area_code = any(:areas) and valid_from <= :day",
            EstateRuleRecord.class)
        .setParameter("areas", areaCodes.toArray(String[]::new))
        .setParameter("day", day)
        .getResultList();
  }
}
