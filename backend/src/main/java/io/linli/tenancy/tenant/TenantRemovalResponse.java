package io.linli.tenancy.tenant;

import io.linli.platform.clock.ChinaTime;
import io.linli.tenancy.leaving.Removal;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "TenantRemoval",
    description = "When a closed company's records are removed; until it begins it can be reopened")
record TenantRemovalResponse(
    @Schema(description = "From when on they are removed") OffsetDateTime dueAt,
    @Schema(description = "When the removal began", nullable = true) OffsetDateTime startedAt,
    @Schema(description = "When nothing was left to remove", nullable = true)
        OffsetDateTime finishedAt) {

  static TenantRemovalResponse from(Removal removal) {
    return new TenantRemovalResponse(
        ChinaTime.of(removal.dueAt()),
        ChinaTime.of(removal.startedAt()),
        ChinaTime.of(removal.finishedAt()));
  }
}
