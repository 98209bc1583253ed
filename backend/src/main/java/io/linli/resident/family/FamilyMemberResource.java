package io.linli.resident.family;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For owners, who answer for their families. */
@Path("/api/v1/me/family-members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class FamilyMemberResource {
  private final FamilyInvitations invitations;

  FamilyMemberResource(FamilyInvitations invitations) {
    this.invitations = invitations;
  }

  @POST
  @Path("{familyMemberId}/ending")
  @Transactional
  @Operation(
      operationId = "endFamilyMember",
      summary = "End the access of a member of the family",
      description = "By the owner who answers for the person.")
  public FamilyEndedResponse end(
      @PathParam("familyMemberId") @Parameter(description = "Id of the person's residency") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return invitations.end(id, ifMatch);
  }
}
