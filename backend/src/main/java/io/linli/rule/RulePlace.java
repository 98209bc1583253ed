package io.linli.rule;

import java.util.UUID;

/**
 * Where and for whom a rule is asked for.
 *
 * @param areaCode code of the place, 12 digits
 * @param tenantId who is held to the rule there
 */
public record RulePlace(String areaCode, UUID tenantId) {}
