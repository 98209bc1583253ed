package io.linli.assessment.standard;

/**
 * A named deduction that an assessor found.
 *
 * @param code of the {@link NamedDeduction}
 * @param times how often it was found, at least once
 */
public record AppliedDeduction(String code, int times) {}
