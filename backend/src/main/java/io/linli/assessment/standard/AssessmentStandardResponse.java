package io.linli.assessment.standard;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentStandard", description = "One version of a standard")
record AssessmentStandardResponse(
    @Schema(description = "Id of this version") UUID id,
    @Schema(
            description = "Tenant that made it; absent when it ships with the service",
            nullable = true)
        UUID tenantId,
    @Schema(description = "Number of the version, counted for each maker and code", examples = "1")
        int standardVersion,
    @Schema(description = "Whether it can still change") StandardState state,
    @Schema(description = "The standard itself") StandardDefinition definition,
    @Schema(description = "When it was published", nullable = true) OffsetDateTime publishedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static AssessmentStandardResponse from(AssessmentStandard standard) {
    return new AssessmentStandardResponse(
        standard.id,
        standard.tenantId,
        standard.standardVersion,
        standard.state,
        standard.definition,
        standard.publishedAt == null ? null : standard.publishedAt.atZone(CHINA).toOffsetDateTime(),
        standard.version);
  }
}
