package io.linli.servicedesk.figures;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "EstateSatisfaction",
    description = "How satisfied the people of an estate were in a month, against the preset")
record SatisfactionResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Its neighbourhood", examples = "110101001001") String areaCode,
    @Schema(description = "Cases of the month that the person rated", examples = "20") long rated,
    @Schema(description = "Of these, rated 4 or 5", examples = "19") long satisfied,
    @Schema(
            description = "Share of the rated in percent; absent when nobody has rated",
            examples = "95.00",
            nullable = true)
        BigDecimal satisfaction,
    @Schema(
            description =
                "What it must be at least, in percent, on the last day of the month or today",
            examples = "90")
        BigDecimal preset,
    @Schema(description = "The value of the rule service-desk.satisfaction that says so")
        UUID ruleValueId,
    @Schema(
            description = "Whether it is; absent when nobody has rated",
            examples = "true",
            nullable = true)
        Boolean met) {}
