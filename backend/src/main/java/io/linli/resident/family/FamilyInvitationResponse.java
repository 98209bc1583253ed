package io.linli.resident.family;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FamilyInvitation", description = "A member of the family who is asked in")
record FamilyInvitationResponse(
    @Schema(description = "Id of the invitation") UUID id,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "Name, as the owner gave it", examples = "李小红") String name,
    @Schema(description = "What the person is to the owner", examples = "配偶") String relation,
    @Schema(description = "OPEN, ACCEPTED or REVOKED", examples = "OPEN") String status,
    @Schema(
            description = "Whoever shows it in time comes in; for the invited person alone",
            examples = "AZmnwlsefD2PSitsnQ4fI1f1mRrT0o7xkWw8Lq3cV5dB2eYh",
            nullable = true)
        String code,
    @Schema(description = "When it runs out") OffsetDateTime expiresAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "me/family-invitations";
  }

  static FamilyInvitationResponse from(FamilyInvitation invitation, String code) {
    return new FamilyInvitationResponse(
        invitation.id,
        invitation.householdId,
        invitation.name,
        invitation.relation,
        invitation.status.name(),
        invitation.status == FamilyInvitation.Status.OPEN ? code : null,
        ChinaTime.of(invitation.expiresAt),
        invitation.version);
  }
}
