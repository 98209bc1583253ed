package io.linli.rule;

import java.util.UUID;

/**
 * The value of a rule that applies at a place, for a tenant, on a day. Whoever decides by it keeps
 * its id.
 *
 * @param valueId of the value in its pack, or of the tenant's override
 * @param areaCode of the pack that applies, or would without the override; empty for the country
 * @param source the plan or law that says so, or the tenant's reason
 */
public record AppliedRule(
    String code,
    RuleAmount amount,
    RuleOrigin origin,
    UUID valueId,
    String areaCode,
    String source) {}
