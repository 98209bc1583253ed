package io.linli.servicedesk.followup;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "FollowUpDraw",
    description = "A month's sample, with all that it takes to draw it again")
record FollowUpDrawResponse(
    @Schema(description = "Id of the draw") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "The month", examples = "2026-10") String month,
    @Schema(
            description = "Cases come in the order of SHA-256 of seed, colon and id",
            examples = "9f86d081884c7d659a2feaa0c55ad015")
        String seed,
    @Schema(description = "Share in percent, two places", examples = "50.00") BigDecimal share,
    @Schema(description = "Id of the rule's value that the share is from") UUID ruleValueId,
    @Schema(description = "Cases that could be drawn", examples = "17") int eligible,
    @Schema(description = "Cases that were, rounded up", examples = "9") int drawn,
    @Schema(description = "When", examples = "2026-11-02T09:00:00+08:00") OffsetDateTime drawnAt)
    implements Identified {

  static FollowUpDrawResponse from(FollowUpDraw draw) {
    return new FollowUpDrawResponse(
        draw.id,
        draw.communityId,
        draw.areaCode,
        YearMonth.from(draw.month).toString(),
        draw.seed,
        draw.share,
        draw.ruleValueId,
        draw.eligible,
        draw.drawn,
        ChinaTime.of(draw.drawnAt));
  }
}
