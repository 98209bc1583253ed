package io.linli.servicedesk.servicecase;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.rule.EscalationLevel;
import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCase", description = "A case of the service desk; its person is masked")
record ServiceCaseResponse(
    @Schema(description = "Id of the case") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the household, if it is about one", nullable = true)
        UUID householdId,
    @Schema(description = "What it is", examples = "REPAIR") CaseKind kind,
    @Schema(description = "Whose part it is about", examples = "COMMON") SubjectPart subjectPart,
    @Schema(description = "What has failed", examples = "WATER", nullable = true)
        CaseUtility utility,
    @Schema(description = "How soon", examples = "URGENT") Urgency urgency,
    @Schema(description = "Whether it is a major one", examples = "false") boolean major,
    @Schema(description = "How it came in", examples = "TELEPHONE") CaseChannel channel,
    @Schema(description = "In a few words", examples = "3单元楼道水管爆裂") String summary,
    @Schema(description = "In full", examples = "一层水表处漏水，已漫到楼道", nullable = true)
        String description,
    @Schema(description = "Where", examples = "1号楼3单元1层", nullable = true) String place,
    @Schema(description = "Name of who called, masked", examples = "张*", nullable = true)
        String personName,
    @Schema(description = "Telephone, masked", examples = "138****5678", nullable = true)
        String personTelephone,
    @Schema(description = "How far it has come", examples = "DISPATCHED") CaseState state,
    @Schema(
            description = "Since when it waits for the person; the clocks stand still",
            examples = "2026-11-02T10:00:00+08:00",
            nullable = true)
        OffsetDateTime waitingSince,
    @Schema(description = "When it happened", examples = "2026-11-02T09:30:00+08:00")
        OffsetDateTime occurredAt,
    @Schema(description = "When the desk knew", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime openedAt,
    @Schema(
            description =
                "Subject of who took it first and answers for it until the end; absent until"
                    + " somebody has taken what a resident opened",
            examples = "9f2c8a34-clerk",
            nullable = true)
        String firstContact,
    @Schema(
            description = "Subject of who goes there",
            examples = "9f2c8a34-repairman",
            nullable = true)
        String assignee,
    @Schema(
            description = "Skill that whoever goes there needs; absent when anybody will do",
            examples = "PLUMBING",
            nullable = true)
        Skill skill,
    @Schema(
            description = "Since when a worker may pick it from the pool",
            examples = "2026-11-02T09:45:00+08:00",
            nullable = true)
        OffsetDateTime pooledAt,
    @Schema(description = "What came of it", examples = "更换管件，试压合格", nullable = true)
        String outcome,
    @Schema(
            description = "Whom the person was passed on to",
            examples = "供水热线 96510",
            nullable = true)
        String referredTo,
    @Schema(
            description = "Until when it was promised",
            examples = "2026-11-04T18:00:00+08:00",
            nullable = true)
        OffsetDateTime promisedAt,
    @Schema(description = "How often the promise was put off", examples = "0") int postponements,
    @Schema(description = "How often it was reopened", examples = "0") int reopenings,
    @Schema(
            description = "When nobody had to see to it any more",
            examples = "2026-11-02T11:00:00+08:00",
            nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "How satisfied the person is, 1 to 5", examples = "5", nullable = true)
        Integer satisfaction,
    @Schema(description = "How far up it has gone, overdue", examples = "ESTATE", nullable = true)
        EscalationLevel escalated,
    @Schema(description = "Whether the street has taken it over", examples = "false")
        boolean takenOver,
    @Schema(
            description = "Id of the mediation that it waits for; it stands still meanwhile",
            nullable = true)
        UUID mediationId,
    @Schema(
            description = "Whether the route of the maintenance fund is open: it is a common part",
            examples = "true")
        boolean maintenanceFundOffered,
    @Schema(description = "What it costs, and by which route") CaseCostsResponse costs,
    @Schema(description = "Ids of its photos, in the order in which they came") List<UUID> photoIds,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "service-cases";
  }
}
