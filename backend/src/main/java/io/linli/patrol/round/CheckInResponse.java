package io.linli.patrol.round;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolCheckIn", description = "That somebody was at a point, or why not")
record CheckInResponse(
    @Schema(description = "Id of the check-in") UUID id,
    @Schema(description = "Id of the point") UUID patrolPointId,
    @Schema(description = "When somebody was there", examples = "2026-11-02T08:20:00+08:00")
        OffsetDateTime collectedAt,
    @Schema(description = "When the service heard of it", examples = "2026-11-02T12:01:00+08:00")
        OffsetDateTime uploadedAt,
    @Schema(description = "Whether it was collected without a connection", examples = "true")
        boolean offline,
    @Schema(description = "Subject of who was there", examples = "9f2c8a34-guard") String subject,
    @Schema(
            description = "Whether the QR code was read; absent when the point has none",
            examples = "true",
            nullable = true)
        Boolean qrMatched,
    @Schema(
            description = "Latitude in degrees, six places at most",
            examples = "34.788890",
            nullable = true)
        BigDecimal latitude,
    @Schema(
            description = "Longitude in degrees, six places at most",
            examples = "113.677780",
            nullable = true)
        BigDecimal longitude,
    @Schema(
            description = "Metres between this position and the point's",
            examples = "12",
            nullable = true)
        Integer distanceMetres,
    @Schema(description = "Why nobody got there", nullable = true) String skippedBecause,
    @Schema(description = "How items of the checklist were found") List<ItemAnswer> answers,
    @Schema(description = "What else there is to say", examples = "一切正常", nullable = true)
        String note,
    @Schema(description = "Ids of the photos, in order") List<UUID> photoIds)
    implements Identified {

  static CheckInResponse of(CheckIn checkIn, List<UUID> photoIds) {
    return new CheckInResponse(
        checkIn.id,
        checkIn.pointId,
        ChinaTime.of(checkIn.collectedAt),
        ChinaTime.of(checkIn.uploadedAt),
        checkIn.offline,
        checkIn.subject,
        checkIn.qrMatched,
        checkIn.latitude,
        checkIn.longitude,
        checkIn.distanceMetres,
        checkIn.skippedBecause,
        checkIn.answers,
        checkIn.note,
        photoIds);
  }
}
