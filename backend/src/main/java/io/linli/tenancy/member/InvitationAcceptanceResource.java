package io.linli.tenancy.member;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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

/** For people who have signed in and belong to no tenant yet, or to another. */
@Path("/api/v1/invitation-acceptances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Persons whom a tenant asks to work for it")
@InCapacity(Capacity.DIRECTORY)
class InvitationAcceptanceResource {
  private final Invitations invitations;

  InvitationAcceptanceResource(Invitations invitations) {
    this.invitations = invitations;
  }

  @POST
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "acceptInvitation",
      summary = "Accept an invitation",
      description =
          "The caller's token needn't name a tenant. A token that names the new one is got by"
              + " signing in again.")
  public AcceptedResponse accept(@Valid @NotNull InvitationRequests.Acceptance request) {
    return invitations.accept(request);
  }
}
