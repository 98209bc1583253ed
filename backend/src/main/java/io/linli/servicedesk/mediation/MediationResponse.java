package io.linli.servicedesk.mediation;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Mediation", description = "A dispute before a mediator; persons are masked")
record MediationResponse(
    @Schema(description = "Id of the mediation") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "Id of the case that it comes from", nullable = true) UUID serviceCaseId,
    @Schema(description = "Between whom", examples = "OWNER_COMPANY") MediationKind kind,
    @Schema(description = "Who mediates now", examples = "STREET") MediationLevel level,
    @Schema(description = "How far it has come", examples = "ACCEPTED") MediationState state,
    @Schema(description = "In a few words", examples = "物业费减免争议") String subject,
    @Schema(description = "What is asked for", examples = "电梯停运期间的物业费应予减免", nullable = true)
        String claim,
    @Schema(description = "When it was asked for", examples = "2026-12-01T09:00:00+08:00")
        OffsetDateTime requestedAt,
    @Schema(
            description = "Until when the mediator answers, and once accepted is done",
            examples = "2026-12-31T00:00:00+08:00",
            nullable = true)
        OffsetDateTime dueAt,
    @Schema(description = "The sides, in the order of their numbers")
        List<MediationPartyResponse> parties,
    @Schema(description = "What excluded it", nullable = true) MediationExclusionResponse exclusion,
    @Schema(
            description = "Why it was refused, failed or was taken back",
            examples = "法院已于十月立案",
            nullable = true)
        String reason,
    @Schema(description = "The text that is signed", examples = "经调解，双方自愿达成如下协议……", nullable = true)
        String agreement,
    @Schema(description = "Who does what by the agreement; empty while there is none")
        List<MediationTermResponse> terms,
    @Schema(
            description = "Since when there is this text",
            examples = "2026-12-03T10:40:00+08:00",
            nullable = true)
        OffsetDateTime agreedAt,
    @Schema(
            description = "When the mediator signed",
            examples = "2026-12-03T11:10:00+08:00",
            nullable = true)
        OffsetDateTime mediatorSignedAt,
    @Schema(
            description = "Subject of the mediator who signed",
            examples = "9f2c8a34-mediator",
            nullable = true)
        String mediatorSignedBy,
    @Schema(
            description =
                "Whether the agreement is valid: every party and the mediator have signed",
            examples = "false")
        boolean valid,
    @Schema(description = "When it ended", examples = "2026-12-03T11:10:00+08:00", nullable = true)
        OffsetDateTime endedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "mediations";
  }
}
