package io.linli.tenancy.member;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Persons whom a tenant asks to work for it")
@RolesAllowed(Roles.TENANT_ADMINISTRATOR)
class InvitationResource {
  private final Invitations invitations;
  private final Cursors cursors;

  InvitationResource(Invitations invitations, Cursors cursors) {
    this.invitations = invitations;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listInvitations", summary = "List the invitations of the tenant")
  public Page<InvitationResponse> list(@Valid @BeanParam PageParameters page) {
    return invitations.list(cursors.page("invitations", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "inviteMember",
      summary = "Invite a person to the caller's tenant",
      description = "The invitation's code is then passed on to the person.")
  public InvitationResponse invite(@Valid @NotNull InvitationRequests.Making request) {
    return invitations.make(request);
  }

  @GET
  @Path("{invitationId}")
  @Transactional
  @Operation(operationId = "getInvitation", summary = "Get an invitation")
  public InvitationResponse get(@PathParam("invitationId") UUID id) {
    return invitations.get(id);
  }

  @GET
  @Path("{invitationId}/code")
  @Transactional
  @Operation(
      operationId = "getInvitationCode",
      summary = "Get the code that accepts an invitation",
      description = "As long as it may be accepted.")
  public InvitationCodeResponse code(@PathParam("invitationId") UUID id) {
    return invitations.code(id);
  }

  @DELETE
  @Path("{invitationId}")
  @Transactional
  @Operation(operationId = "revokeInvitation", summary = "Revoke an invitation")
  public void revoke(@PathParam("invitationId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    invitations.revoke(id, ifMatch);
  }
}
