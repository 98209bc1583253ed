package io.linli.assessment.round;

import io.linli.assessment.sheet.RankedSheet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "Ranking",
    description = "The communities of a published round in order, beside the round before")
record RankingResponse(
    @Schema(description = "Round that is ranked") UUID roundId,
    @Schema(
            description = "Published round of the same standard before it; absent for the first",
            nullable = true)
        UUID previousRoundId,
    @Schema(description = "Communities of this page, best first; forfeited ones last")
        List<RankedSheet> items,
    @Schema(
            description = "Give it as cursor to get the next page; absent on the last page",
            nullable = true)
        String nextCursor) {}
