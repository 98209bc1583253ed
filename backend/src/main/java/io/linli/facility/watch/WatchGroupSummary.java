package io.linli.facility.watch;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WatchGroupSummary", description = "A group of four in a list")
record WatchGroupSummary(
    @Schema(description = "Id of the group") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Since when it files", examples = "2026-11-01") LocalDate foundedOn) {}
