package io.linli.estate.have;

import io.linli.estate.Have;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommunityHave", description = "One of the things that a community can have")
record HaveResponse(
    @Schema(description = "What") Have have,
    @Schema(description = "Whether the goal asks for it", examples = "true") boolean wanted,
    @Schema(description = "Whether the community has it", examples = "true") boolean present,
    @Schema(description = "What proves it", examples = "保洁合同,每日两次清扫", nullable = true)
        String evidence,
    @Schema(description = "When that was seen", examples = "2026-03-10", nullable = true)
        LocalDate seenOn) {}
