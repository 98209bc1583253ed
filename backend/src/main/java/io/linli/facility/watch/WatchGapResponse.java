package io.linli.facility.watch;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WatchGap", description = "A day on which a group of four filed nothing")
record WatchGapResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "The day", examples = "2026-11-02") LocalDate day) {}
