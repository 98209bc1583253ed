package io.linli.patrol.round;

import io.linli.patrol.RoundState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolRound", description = "One round of a patrol plan")
record RoundResponse(
    @Schema(description = "Id of the round") UUID id,
    @Schema(description = "Id of the plan") UUID patrolPlanId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "From when on it is due", examples = "2026-11-02T08:00:00+08:00")
        OffsetDateTime dueFrom,
    @Schema(description = "When it is late", examples = "2026-11-02T10:00:00+08:00")
        OffsetDateTime dueUntil,
    @Schema(description = "How it stands", examples = "DONE") RoundState state,
    @Schema(
            description = "When it was begun",
            examples = "2026-11-02T08:15:00+08:00",
            nullable = true)
        OffsetDateTime startedAt,
    @Schema(description = "Subject of who began it", examples = "9f2c8a34-guard", nullable = true)
        String startedBy,
    @Schema(
            description = "When it was finished",
            examples = "2026-11-02T08:55:00+08:00",
            nullable = true)
        OffsetDateTime finishedAt,
    @Schema(
            description = "Subject of who finished it",
            examples = "9f2c8a34-guard",
            nullable = true)
        String finishedBy,
    @Schema(description = "Whether it was collected without a connection", examples = "false")
        boolean offline,
    @Schema(
            description = "When it was sent, if it was collected without a connection",
            examples = "2026-11-02T12:01:00+08:00",
            nullable = true)
        OffsetDateTime uploadedAt,
    @Schema(description = "The points that it leads past, in order") List<RoundPoint> points,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  static RoundResponse of(PatrolRound round, List<RoundPoint> points) {
    return new RoundResponse(
        round.id,
        round.planId,
        round.communityId,
        round.areaCode,
        ChinaTime.of(round.dueFrom),
        ChinaTime.of(round.dueUntil),
        round.state,
        ChinaTime.of(round.startedAt),
        round.startedBy,
        ChinaTime.of(round.finishedAt),
        round.finishedBy,
        round.offline,
        ChinaTime.of(round.uploadedAt),
        points,
        round.version);
  }
}
