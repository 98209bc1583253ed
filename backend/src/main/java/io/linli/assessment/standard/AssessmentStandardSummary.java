package io.linli.assessment.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentStandardSummary", description = "One line of the list of standards")
record AssessmentStandardSummary(
    @Schema(description = "Id of this version") UUID id,
    @Schema(description = "Whether it ships with the service", examples = "true") boolean preset,
    @Schema(description = "Same for all versions", examples = "safe-estate") String code,
    @Schema(description = "Number of the version", examples = "1") int standardVersion,
    @Schema(description = "Whether it can still change") StandardState state,
    @Schema(description = "Its name") LocalizedText title,
    @Schema(description = "First day on which a round may open by it", examples = "2026-01-01")
        LocalDate validFrom,
    @Schema(description = "Last such day; absent without end", nullable = true) LocalDate validTo) {

  static AssessmentStandardSummary from(AssessmentStandard standard) {
    return new AssessmentStandardSummary(
        standard.id,
        standard.isPreset(),
        standard.code,
        standard.standardVersion,
        standard.state,
        standard.definition.title(),
        standard.validFrom,
        standard.validTo);
  }
}
