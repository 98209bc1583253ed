package io.linli.rule.pack;

import io.linli.rule.RuleAmount;
import io.linli.rule.ShippedRule;
import io.linli.rule.ShippedRules;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class RuleValueRepository implements PanacheRepositoryBase<RuleValue, UUID>, ShippedRules {

  List<RuleValue> of(UUID rulePackId) {
    return list("rulePackId = ?1 order by ruleCode", rulePackId);
  }

  @Override
  public Optional<ShippedRule> find(String ruleCode) {
    return find(
            "select v from RuleValue v join RulePack p on p.id = v.rulePackId"
                + " where v.ruleCode = ?1 and p.areaCode = '' order by p.validFrom desc, p.id desc",
            ruleCode)
        .firstResultOptional()
        .map(RuleValue::shipped);
  }

  @Override
  public boolean isStrictEnough(String ruleCode, RuleAmount amount) {
    return find("ruleCode = ?1 and overridable = true", ruleCode).stream()
        .anyMatch(value -> amount.isAsStrictAs(new RuleAmount(value.amount, value.unit)));
  }

  /** What the service ships of a pack for the whole country, by rule. */
  Map<String, ShippedRule> shippedIn(String packCode) {
    return find(
            "select v from RuleValue v join RulePack p on p.id = v.rulePackId"
                + " where p.code = ?1 and p.areaCode = '' order by p.validFrom, p.id",
            packCode)
        .stream()
        .map(RuleValue::shipped)
        .collect(Collectors.toMap(ShippedRule::code, Function.identity(), (old, later) -> later));
  }
}
