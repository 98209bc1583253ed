package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Management", description = "How a community is managed today")
record ManagementResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "How it is managed") ManagementMode mode,
    @Schema(description = "Tenant whose record it is: who manages it, or who keeps it")
        UUID tenantId,
    @Schema(
            description = "First day of the current period; absent before the first one",
            examples = "2026-11-01",
            nullable = true)
        LocalDate since,
    @Schema(description = "Version of the community; the ETag", examples = "1") long version)
    implements Versioned {

  static ManagementResponse from(UUID communityId, ManagementLedger.Standing standing) {
    return new ManagementResponse(
        communityId, standing.mode(), standing.tenantId(), standing.since(), standing.version());
  }
}
