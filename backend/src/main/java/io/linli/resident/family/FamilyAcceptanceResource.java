package io.linli.resident.family;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For those whom an owner asks in. */
@Path("/api/v1/family-invitation-acceptances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class FamilyAcceptanceResource {
  private final FamilyInvitations invitations;

  FamilyAcceptanceResource(FamilyInvitations invitations) {
    this.invitations = invitations;
  }

  @POST
  @Transactional
  @Operation(
      operationId = "acceptFamilyInvitation",
      summary = "Accept an owner's invitation, which makes the caller a resident")
  public FamilyAcceptedResponse accept(@Valid @NotNull FamilyRequests.Acceptance request) {
    return invitations.accept(request);
  }
}
