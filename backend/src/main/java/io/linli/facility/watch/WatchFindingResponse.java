package io.linli.facility.watch;

import io.linli.facility.WatchSide;
import io.linli.facility.WatchState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WatchFinding", description = "What the group of four saw on a day")
record WatchFindingResponse(
    @Schema(description = "Id of the finding") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Which side filed it", examples = "NEIGHBOURHOOD_COMMITTEE")
        WatchSide side,
    @Schema(description = "The day", examples = "2026-11-02") LocalDate seenOn,
    @Schema(description = "Whether something is wrong", examples = "true") boolean problem,
    @Schema(description = "What was seen", examples = "3号楼东侧垃圾未清运") String finding,
    @Schema(description = "When it was filed", examples = "2026-11-02T17:30:00+08:00")
        OffsetDateTime filedAt,
    @Schema(description = "Subject of who filed it", examples = "9f2c8a34-committee")
        String filedBy,
    @Schema(description = "How far it has come", examples = "ANSWERED") WatchState state,
    @Schema(description = "What the company answers", examples = "已安排当日清运", nullable = true)
        String answer,
    @Schema(
            description = "When it answered",
            examples = "2026-11-02T18:10:00+08:00",
            nullable = true)
        OffsetDateTime answeredAt,
    @Schema(description = "What the street remarks", examples = "现场复核已清运", nullable = true)
        String remark,
    @Schema(
            description = "When the street closed it",
            examples = "2026-11-03T09:00:00+08:00",
            nullable = true)
        OffsetDateTime closedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static WatchFindingResponse from(WatchFinding finding) {
    return new WatchFindingResponse(
        finding.id,
        finding.communityId,
        finding.areaCode,
        finding.side,
        finding.seenOn,
        finding.problem,
        finding.finding,
        ChinaTime.of(finding.filedAt),
        finding.filedBy,
        finding.state,
        finding.answer,
        ChinaTime.of(finding.answeredAt),
        finding.remark,
        ChinaTime.of(finding.closedAt),
        finding.version);
  }
}
