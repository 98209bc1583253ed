package io.linli.resident.family;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.ResponseStatus;

/** For owners, who answer for whom they ask in. */
@Path("/api/v1/me/family-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class FamilyInvitationResource {
  private final FamilyInvitations invitations;
  private final Cursors cursors;

  FamilyInvitationResource(FamilyInvitations invitations, Cursors cursors) {
    this.invitations = invitations;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listFamilyInvitations", summary = "List the caller's invitations")
  public Page<FamilyInvitationResponse> list(@Valid @BeanParam PageParameters page) {
    return invitations.list(cursors.page("family-invitations", page));
  }

  @GET
  @Path("{familyInvitationId}")
  @Transactional
  @Operation(operationId = "getFamilyInvitation", summary = "Get an invitation, with its code")
  public FamilyInvitationResponse get(
      @PathParam("familyInvitationId") @Parameter(description = "Id of the invitation") UUID id) {
    return invitations.get(id);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "inviteFamilyMember",
      summary = "Ask a member of the family in",
      description = "By an owner, who answers for the person. The code is passed on by the owner.")
  public FamilyInvitationResponse invite(@Valid @NotNull FamilyRequests.Making request) {
    return invitations.invite(request);
  }

  @POST
  @Path("{familyInvitationId}/revocation")
  @Transactional
  @Operation(operationId = "revokeFamilyInvitation", summary = "Take an invitation back")
  public FamilyInvitationResponse revoke(
      @PathParam("familyInvitationId") @Parameter(description = "Id of the invitation") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return invitations.revoke(id, ifMatch);
  }
}
