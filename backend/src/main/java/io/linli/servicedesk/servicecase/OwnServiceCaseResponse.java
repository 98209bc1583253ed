package io.linli.servicedesk.servicecase;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the staff does what is the company's affair. */
@Schema(name = "OwnServiceCase", description = "A case of the service desk as its resident sees it")
record OwnServiceCaseResponse(
    @Schema(description = "Id of the case") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "What it is", examples = "REPAIR") CaseKind kind,
    @Schema(description = "Whose part it is about", examples = "PRIVATE") SubjectPart subjectPart,
    @Schema(description = "What has failed", examples = "WATER", nullable = true)
        CaseUtility utility,
    @Schema(description = "How soon", examples = "ORDINARY") Urgency urgency,
    @Schema(description = "In a few words", examples = "厨房水管渗水") String summary,
    @Schema(description = "In full", examples = "水槽下方接口处渗水，已用盆接住", nullable = true)
        String description,
    @Schema(description = "Where", examples = "厨房水槽下", nullable = true) String place,
    @Schema(description = "How far it has come", examples = "DISPATCHED") CaseState state,
    @Schema(
            description = "Since when the desk waits for an answer",
            examples = "2026-11-02T10:00:00+08:00",
            nullable = true)
        OffsetDateTime waitingSince,
    @Schema(
            description = "Whether a mediator is at work; the case makes no move until that ends",
            examples = "false")
        boolean mediated,
    @Schema(description = "When it happened", examples = "2026-11-02T09:30:00+08:00")
        OffsetDateTime occurredAt,
    @Schema(description = "When the desk knew", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime openedAt,
    @Schema(
            description = "Until when it was promised",
            examples = "2026-11-04T18:00:00+08:00",
            nullable = true)
        OffsetDateTime promisedAt,
    @Schema(
            description = "When the next of its limits ends; absent when none runs",
            examples = "2026-11-02T10:40:00+08:00",
            nullable = true)
        OffsetDateTime dueAt,
    @Schema(description = "What came of it", examples = "更换管件，试压合格", nullable = true)
        String outcome,
    @Schema(description = "To whom to turn instead", examples = "供水热线 96510", nullable = true)
        String referredTo,
    @Schema(description = "How often it was reopened", examples = "0") int reopenings,
    @Schema(
            description = "When nobody had to see to it any more",
            examples = "2026-11-02T11:00:00+08:00",
            nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "How satisfied the resident is, 1 to 5", examples = "5", nullable = true)
        Integer satisfaction,
    @Schema(description = "What the resident is to pay, in CNY", examples = "37.00")
        BigDecimal personCharges,
    @Schema(description = "Whether the resident has agreed to that", examples = "true")
        boolean chargesAgreed,
    @Schema(description = "Ids of its photos, in the order in which they came") List<UUID> photoIds,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "me/service-cases";
  }
}
