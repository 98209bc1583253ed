package io.linli.rule;

import java.util.Optional;

/** The rules that there are. */
public interface ShippedRules {

  /** A rule by its code, as its latest version is shipped. */
  Optional<ShippedRule> find(String ruleCode);
}
