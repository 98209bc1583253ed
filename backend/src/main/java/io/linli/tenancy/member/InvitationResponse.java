package io.linli.tenancy.member;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Invitation", description = "A person whom the tenant asked to work for it")
record InvitationResponse(
    @Schema(description = "Id of the invitation") UUID id,
    @Schema(description = "Name that colleagues will see", examples = "李科员") String displayName,
    @Schema(description = "Roles that the person will have", examples = "[\"clerk\"]")
        List<String> roles,
    @Schema(description = "Where it stands") State status,
    @Schema(description = "Until when it may be accepted") OffsetDateTime expiresAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Schema(name = "InvitationStatus", description = "Whether an invitation may be accepted")
  enum State {
    OPEN,
    EXPIRED,
    ACCEPTED,
    REVOKED
  }

  static InvitationResponse from(Invitation invitation, Instant now) {
    return new InvitationResponse(
        invitation.id,
        invitation.displayName,
        List.of(invitation.roles),
        state(invitation, now),
        ChinaTime.of(invitation.expiresAt),
        invitation.version);
  }

  private static State state(Invitation invitation, Instant now) {
    return switch (invitation.status) {
      case OPEN -> now.isBefore(invitation.expiresAt) ? State.OPEN : State.EXPIRED;
      case ACCEPTED -> State.ACCEPTED;
      case REVOKED -> State.REVOKED;
    };
  }
}
