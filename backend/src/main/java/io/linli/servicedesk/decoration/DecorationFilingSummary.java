package io.linli.servicedesk.decoration;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationFilingSummary", description = "A decoration in a list")
record DecorationFilingSummary(
    @Schema(description = "Id of the filing") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "The contractor", examples = "郑州宏达装饰工程有限公司") String contractorName,
    @Schema(description = "First day of the work", examples = "2026-12-01") LocalDate startsOn,
    @Schema(description = "Last day of the work", examples = "2027-01-31") LocalDate endsOn,
    @Schema(description = "How far it has come", examples = "WORKING") DecorationState state,
    @Schema(
            description = "Last day on which somebody visited the site",
            examples = "2026-12-02",
            nullable = true)
        LocalDate lastVisitOn) {}
