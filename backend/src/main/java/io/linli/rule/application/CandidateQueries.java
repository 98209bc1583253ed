package io.linli.rule.application;

import io.linli.rule.RuleAmount;
import io.linli.rule.RuleOrigin;
import io.linli.rule.RulePlace;
import io.linli.rule.RuleUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Reads every value that could apply somewhere. */
@ApplicationScoped
class CandidateQueries {
  private static final String SQL =
      """
      select v.rule_code, 'PACK', v.id, p.area_code, cast(null as uuid), p.valid_from, p.valid_until, v.amount, v.unit, v.overridable, v.source
        from rule_value v join rule_pack p on p.id = v.rule_pack_id
       where v.rule_code = any(:codes) and p.area_code = any(:areas)
      union all
      select rule_code, 'OVERRIDE', id, null, tenant_id, valid_from, null, amount, unit, false, reason
        from rule_override where tenant_id = any(:tenants) and rule_code = any(:codes)
      """;

  private final EntityManager entities;

  CandidateQueries(EntityManager entities) {
    this.entities = entities;
  }

  /** By rule, for places that may lie anywhere; those of nobody in particular name no tenant. */
  Map<String, List<Candidate>> find(Collection<String> codes, Collection<RulePlace> places) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(SQL, Object[].class)
        .setParameter("codes", codes.toArray(String[]::new))
        .setParameter("areas", areasAround(places))
        .setParameter("tenants", tenants(places))
        .getResultList()
        .stream()
        .map(CandidateQueries::candidate)
        .collect(Collectors.groupingBy(Candidate::ruleCode));
  }

  private static String[] areasAround(Collection<RulePlace> places) {
    return places.stream()
        .map(RulePlace::areaCode)
        .flatMap(
            code -> IntStream.rangeClosed(0, code.length()).mapToObj(end -> code.substring(0, end)))
        .distinct()
        .toArray(String[]::new);
  }

  private static UUID[] tenants(Collection<RulePlace> places) {
    return places.stream()
        .map(RulePlace::tenantId)
        .filter(Objects::nonNull)
        .distinct()
        .toArray(UUID[]::new);
  }

  private static Candidate candidate(Object[] row) {
    return new Candidate(
        (String) row[0],
        RuleOrigin.valueOf((String) row[1]),
        (UUID) row[2],
        (String) row[3],
        (UUID) row[4],
        (LocalDate) row[5],
        (LocalDate) row[6],
        new RuleAmount((BigDecimal) row[7], RuleUnit.valueOf((String) row[8])),
        (Boolean) row[9],
        (String) row[10]);
  }
}
