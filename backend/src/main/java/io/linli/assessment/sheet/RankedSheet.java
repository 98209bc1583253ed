package io.linli.assessment.sheet;

import io.linli.assessment.scoring.Verdict;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a ranking. */
@Schema(name = "RankedCommunity", description = "One line of a ranking")
public record RankedSheet(
    @Schema(
            description =
                "Place; equal totals share it and the next is left out (1, 2, 2, 4)."
                    + " Absent when forfeited",
            examples = "2",
            nullable = true)
        Integer place,
    @Schema(description = "Sheet with the result") UUID sheetId,
    @Schema(description = "Community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Where it lies", examples = "410105001001") String areaCode,
    @Schema(description = "Who was rated") UUID ratedTenantId,
    @Schema(description = "Total, exact, one decimal", examples = "86.5") BigDecimal total,
    @Schema(description = "What it came to") Verdict verdict,
    @Schema(description = "Stars, 0 to 3", examples = "2") int stars,
    @Schema(description = "Place in the round before", examples = "4", nullable = true)
        Integer previousPlace,
    @Schema(description = "Total in the round before", examples = "81.0", nullable = true)
        BigDecimal previousTotal,
    @Schema(description = "Total less the one before", examples = "5.5", nullable = true)
        BigDecimal totalChange) {}
