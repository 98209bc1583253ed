package io.linli.servicedesk.decoration;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationMissedVisit", description = "A day of work on which nobody came by")
record MissedVisitResponse(
    @Schema(description = "Id of the filing") UUID decorationFilingId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "The day", examples = "2026-12-03") LocalDate day) {}
