package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationParty", description = "A side of a dispute; a person is masked")
record MediationPartyResponse(
    @Schema(description = "Id of the party") UUID id,
    @Schema(description = "Its number", examples = "1") int number,
    @Schema(description = "What it is", examples = "OWNER") PartyKind kind,
    @Schema(description = "Its name, of a person masked", examples = "张*") String name,
    @Schema(description = "Id of the household of a person", nullable = true) UUID householdId,
    @Schema(
            description = "When it signed the agreement",
            examples = "2026-12-03T11:00:00+08:00",
            nullable = true)
        OffsetDateTime signedAt,
    @Schema(description = "How it signed", examples = "本人到场签字", nullable = true) String signedHow) {

  static MediationPartyResponse from(MediationParty party) {
    return new MediationPartyResponse(
        party.id,
        party.number,
        party.kind,
        party.nameShown,
        party.householdId,
        ChinaTime.of(party.signedAt),
        party.signedHow);
  }
}
