package io.linli.patrol.hazard;

import io.linli.patrol.HazardOrigin;
import io.linli.patrol.HazardSeverity;
import io.linli.patrol.HazardState;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.rule.EscalationLevel;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Hazard", description = "Something that has to be fixed")
record HazardResponse(
    @Schema(description = "Id of the hazard") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "How it became known", examples = "ROUND") HazardOrigin origin,
    @Schema(description = "Id of the round that found it first", nullable = true)
        UUID patrolRoundId,
    @Schema(description = "Id of the patrol point at which it is", nullable = true)
        UUID patrolPointId,
    @Schema(
            description = "Code of the item of the checklist",
            examples = "escape-routes",
            nullable = true)
        String itemCode,
    @Schema(description = "How bad it is", examples = "ORDINARY") HazardSeverity severity,
    @Schema(description = "In a few words", examples = "安全出口、疏散通道是否畅通") String summary,
    @Schema(description = "In full", examples = "否", nullable = true) String description,
    @Schema(description = "Where", examples = "2号楼1单元1层", nullable = true) String place,
    @Schema(description = "How far it has come", examples = "ASSIGNED") HazardState state,
    @Schema(description = "When it was found", examples = "2026-11-02T08:20:00+08:00")
        OffsetDateTime foundAt,
    @Schema(description = "Subject of who found it", examples = "9f2c8a34-guard") String foundBy,
    @Schema(description = "On how many rounds it was seen, or 1", examples = "3") int sightings,
    @Schema(description = "When it was last seen", examples = "2026-11-03T08:20:00+08:00")
        OffsetDateTime lastSeenAt,
    @Schema(description = "Who has to fix it", examples = "工程主管", nullable = true)
        String responsible,
    @Schema(description = "By when", examples = "2026-11-10T00:00:00+08:00") OffsetDateTime dueAt,
    @Schema(
            description = "Whether a supervisor has taken a hand in it, and only one may end it",
            examples = "false")
        boolean supervised,
    @Schema(
            description = "When it was fixed",
            examples = "2026-11-03T10:00:00+08:00",
            nullable = true)
        OffsetDateTime fixedAt,
    @Schema(description = "Subject of who fixed it", examples = "9f2c8a34-clerk", nullable = true)
        String fixedBy,
    @Schema(description = "Whether it was fixed before anybody had to be told", examples = "false")
        boolean onTheSpot,
    @Schema(
            description = "When it was struck off, or dismissed",
            examples = "2026-11-04T10:00:00+08:00",
            nullable = true)
        OffsetDateTime endedAt,
    @Schema(
            description = "Subject of who looked again and ended it",
            examples = "9f2c8a34-manager",
            nullable = true)
        String endedBy,
    @Schema(
            description = "When it was published",
            examples = "2026-11-12T10:00:00+08:00",
            nullable = true)
        OffsetDateTime publishedAt,
    @Schema(description = "How far up it has gone, overdue", examples = "ESTATE", nullable = true)
        EscalationLevel escalated,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "hazards";
  }
}
