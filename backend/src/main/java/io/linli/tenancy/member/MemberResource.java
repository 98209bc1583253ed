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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "Persons who work for a tenant, and their roles")
@RolesAllowed(Roles.TENANT_ADMINISTRATOR)
class MemberResource {
  private final Members members;
  private final Cursors cursors;

  MemberResource(Members members, Cursors cursors) {
    this.members = members;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listMembers", summary = "List the members of the caller's tenant")
  public Page<MemberResponse> list(@Valid @BeanParam PageParameters page) {
    return members.list(cursors.page("members", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "admitMember", summary = "Admit a person to the caller's tenant")
  public MemberResponse admit(@Valid @NotNull MemberRequests.Admission request) {
    return members.admit(request);
  }

  @GET
  @Path("{memberId}")
  @Transactional
  @Operation(operationId = "getMember", summary = "Get a member of the caller's tenant")
  public MemberResponse get(@PathParam("memberId") UUID id) {
    return members.get(id);
  }

  @PUT
  @Path("{memberId}/roles")
  @Transactional
  @Operation(operationId = "changeMemberRoles", summary = "Change the roles of a member")
  public MemberResponse changeRoles(
      @PathParam("memberId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MemberRequests.RoleChange request) {
    return members.changeRoles(id, ifMatch, request);
  }

  @DELETE
  @Path("{memberId}")
  @Transactional
  @Operation(
      operationId = "removeMember",
      summary = "Remove a member",
      description = "The person's tokens for this tenant are refused from the next request on.")
  @APIResponse(responseCode = "204", description = "Done; nothing to show")
  @APIResponse(responseCode = "422", description = "The last administrator can't go")
  public void remove(@PathParam("memberId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    members.remove(id, ifMatch);
  }
}
