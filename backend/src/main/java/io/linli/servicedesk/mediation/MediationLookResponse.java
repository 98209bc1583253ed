package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationPartyLook", description = "That somebody saw a party in full")
record MediationLookResponse(
    @Schema(description = "Id of the look") UUID id,
    @Schema(description = "Id of the mediation") UUID mediationId,
    @Schema(description = "Id of the party") UUID mediationPartyId,
    @Schema(description = "Subject of who looked", examples = "9f2c8a34-mediator") String subject,
    @Schema(description = "When", examples = "2026-12-01T14:00:00+08:00") OffsetDateTime at,
    @Schema(description = "Why", examples = "通知到场调解") String reason) {

  static MediationLookResponse from(MediationLook look) {
    return new MediationLookResponse(
        look.id, look.mediationId, look.partyId, look.subject, ChinaTime.of(look.at), look.reason);
  }
}
