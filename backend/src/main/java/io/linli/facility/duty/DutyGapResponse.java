package io.linli.facility.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DutyGap", description = "A holiday on which no manager is on duty")
record DutyGapResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Its name", examples = "金桂苑") String communityName,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "The day", examples = "2026-10-01") LocalDate day,
    @Schema(description = "Which holiday it belongs to", examples = "国庆节") String holiday) {}
