package io.linli.rule;

/**
 * A rule as the service ships it for the whole country. There are no others.
 *
 * @param overridable whether anybody may let tenants set their own value
 */
public record ShippedRule(String code, RuleUnit unit, boolean overridable) {}
