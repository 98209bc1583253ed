package io.linli.patrol.hazard;

import io.linli.patrol.FinedParty;
import io.linli.patrol.HazardSeverity;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishedHazard", description = "What everybody is told of a hazard")
record PublishedHazardResponse(
    @Schema(description = "Id of the hazard") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Name of the community", examples = "经八路1号院") String communityName,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "How bad it is", examples = "MAJOR") HazardSeverity severity,
    @Schema(description = "What is said of it", examples = "消防通道堆放杂物，拒不整改") String text,
    @Schema(description = "Who was fined, if anybody", examples = "UNIT", nullable = true)
        FinedParty finedParty,
    @Schema(description = "How much, in CNY with two places", examples = "5000.00", nullable = true)
        BigDecimal finedAmount,
    @Schema(description = "When it was published", examples = "2026-11-12T10:00:00+08:00")
        OffsetDateTime publishedAt,
    @Schema(
            description = "When it was struck off",
            examples = "2026-11-14T10:00:00+08:00",
            nullable = true)
        OffsetDateTime endedAt) {}
