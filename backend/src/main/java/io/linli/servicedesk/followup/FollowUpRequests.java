package io.linli.servicedesk.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about follow-up visits. */
final class FollowUpRequests {
  private FollowUpRequests() {}

  @Schema(name = "FollowUpDrawing", description = "Of which month's cases a sample is drawn")
  record Drawing(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "A month that is over", examples = "2026-10")
          @NotNull
          @Pattern(regexp = "2[0-9]{3}-(0[1-9]|1[0-2])")
          String month) {}
}
