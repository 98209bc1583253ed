package io.linli.rule.application;

import io.linli.rule.RuleAmount;
import io.linli.rule.RuleOrigin;
import io.linli.rule.RuleUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Reads every value that could apply to a place. */
@ApplicationScoped
class CandidateQueries {
  private static final String SQL =
      """
      select v.rule_code, 'PACK', v.id, p.area_code, p.valid_from, p.valid_until, v.amount, v.unit, v.overridable, v.source
        from rule_value v join rule_pack p on p.id = v.rule_pack_id
       where v.rule_code = any(:codes) and p.area_code = any(:areas)
      union all
      select rule_code, 'OVERRIDE', id, null, valid_from, null, amount, unit, false, reason
        from rule_override where tenant_id = :tenant and rule_code = any(:codes)
      """;

  private final EntityManager entities;

  CandidateQueries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * By rule.
   *
   * @param areaCode code of the place, of any length
   * @param tenantId whose own values count, null for nobody's
   */
  Map<String, List<Candidate>> find(Collection<String> codes, String areaCode, UUID tenantId) {
    String[] areas =
        IntStream.rangeClosed(0, areaCode.length())
            .mapToObj(end -> areaCode.substring(0, end))
            .toArray(String[]::new);
    return entities
        .unwrap(Session.class)
        .createNativeQuery(SQL, Object[].class)
        .setParameter("codes", codes.toArray(String[]::new))
        .setParameter("areas", areas)
        .setParameter("tenant", tenantId, UUID.class)
        .getResultList()
        .stream()
        .map(CandidateQueries::candidate)
        .collect(Collectors.groupingBy(Candidate::ruleCode));
  }

  private static Candidate candidate(Object[] row) {
    return new Candidate(
        (String) row[0],
        RuleOrigin.valueOf((String) row[1]),
        (UUID) row[2],
        (String) row[3],
        (LocalDate) row[4],
        (LocalDate) row[5],
        new RuleAmount((BigDecimal) row[6], RuleUnit.valueOf((String) row[7])),
        (Boolean) row[8],
        (String) row[9]);
  }
}
