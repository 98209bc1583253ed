package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagementPeriod", description = "How a community was managed, from when to when")
record ManagementPeriodResponse(
    @Schema(description = "Id of the period") UUID id,
    @Schema(description = "How it was managed") ManagementMode mode,
    @Schema(description = "Tenant whose record it was") UUID tenantId,
    @Schema(description = "Name of that tenant at the time", examples = "经八路街道办事处")
        String tenantName,
    @Schema(description = "First day", examples = "2026-11-01") LocalDate validFrom,
    @Schema(
            description = "First day on which it no longer held; absent while it goes on",
            examples = "2026-12-01",
            nullable = true)
        LocalDate validUntil,
    @Schema(description = "Why it changed", examples = "原物业公司撤出", nullable = true) String reason) {

  static ManagementPeriodResponse from(ManagementPeriod period) {
    return new ManagementPeriodResponse(
        period.id,
        period.mode,
        period.managedBy,
        period.managerName,
        period.validFrom,
        period.validUntil,
        period.reason);
  }
}
