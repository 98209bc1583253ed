package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.FundChoice;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseCosts", description = "What a case costs in CNY, and by which route")
record CaseCostsResponse(
    @Schema(description = "What the person is to pay", examples = "37.00") BigDecimal personCharges,
    @Schema(
            description = "What the person has agreed to; absent until then, and after a change",
            examples = "37.00",
            nullable = true)
        BigDecimal agreedCharges,
    @Schema(
            description = "When the person agreed",
            examples = "2026-11-02T10:25:00+08:00",
            nullable = true)
        OffsetDateTime agreedAt,
    @Schema(description = "What it will probably cost", examples = "12000.00", nullable = true)
        BigDecimal estimatedCosts,
    @Schema(
            description = "Above this, common parts are offered the maintenance fund",
            examples = "5000.00",
            nullable = true)
        BigDecimal fundThreshold,
    @Schema(description = "Id of the value of the rule that says so", nullable = true)
        UUID fundRuleValueId,
    @Schema(
            description = "Whether the fund is offered, or what was chosen; absent when it isn't",
            examples = "OFFERED",
            nullable = true)
        FundChoice fundChoice) {}
