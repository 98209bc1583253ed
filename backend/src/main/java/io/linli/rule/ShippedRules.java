package io.linli.rule;

import java.util.Optional;

/** The rules that there are. */
public interface ShippedRules {

  /** A rule by its code, as its latest version is shipped. */
  Optional<ShippedRule> find(String ruleCode);

  /** Whether any pack, of whatever area, lets a tenant set this amount for itself. */
  boolean isStrictEnough(String ruleCode, RuleAmount amount);
}
