package io.linli.patrol.point;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolPoint", description = "A place of an estate that rounds lead past")
record PatrolPointResponse(
    @Schema(description = "Id of the point") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Name", examples = "1号楼消防泵房") String name,
    @Schema(description = "Id of the building; absent for a common place", nullable = true)
        UUID buildingId,
    @Schema(description = "What its QR code says", examples = "LL-410105-P001", nullable = true)
        String qrText,
    @Schema(
            description = "Latitude in degrees, six places at most",
            examples = "34.788888",
            nullable = true)
        BigDecimal latitude,
    @Schema(
            description = "Longitude in degrees, six places at most",
            examples = "113.677777",
            nullable = true)
        BigDecimal longitude,
    @Schema(
            description = "When it was retired; absent while it is in use",
            examples = "2026-11-02T09:40:00+08:00",
            nullable = true)
        OffsetDateTime retiredAt,
    @Schema(description = "Why it was retired", examples = "泵房已拆除", nullable = true)
        String retiredBecause,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {}
