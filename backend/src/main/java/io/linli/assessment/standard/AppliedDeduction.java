package io.linli.assessment.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A named deduction that an assessor found.
 *
 * @param code of the {@link NamedDeduction}
 * @param times how often it was found, at least once
 */
@Schema(name = "AppliedDeduction", description = "A named deduction that was found")
public record AppliedDeduction(
    @Schema(description = "A deduction of the item", examples = "sign-poor") String code,
    @Schema(description = "How often it was found", examples = "1") int times) {}
