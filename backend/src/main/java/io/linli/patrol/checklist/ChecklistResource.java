package io.linli.patrol.checklist;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/patrol-checklists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patrols", description = "Points, checklists, plans and rounds of patrols")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class ChecklistResource {
  private final PatrolChecklists checklists;
  private final Cursors cursors;

  ChecklistResource(PatrolChecklists checklists, Cursors cursors) {
    this.checklists = checklists;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listPatrolChecklists", summary = "List the checklists of estates")
  public Page<ChecklistResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return checklists.list(cursors.page("patrol-checklists", page, communityId), communityId);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "makePatrolChecklist", summary = "Make a checklist for an estate")
  public ChecklistResponse make(@Valid @NotNull ChecklistRequests.Making request) {
    return checklists.make(request);
  }

  @GET
  @Path("{patrolChecklistId}")
  @Transactional
  @Operation(operationId = "getPatrolChecklist", summary = "Get a checklist")
  public ChecklistResponse get(@PathParam("patrolChecklistId") UUID id) {
    return checklists.get(id);
  }

  @PUT
  @Path("{patrolChecklistId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "changePatrolChecklist",
      summary = "Make a further version of a checklist",
      description = "Rounds keep the version by which they were walked.")
  public ChecklistResponse change(
      @PathParam("patrolChecklistId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ChecklistRequests.Content request) {
    return checklists.change(id, ifMatch, request);
  }

  @GET
  @Path("{patrolChecklistId}/versions")
  @Transactional
  @Operation(
      operationId = "listPatrolChecklistVersions",
      summary = "List the versions of a checklist, oldest first")
  public Page<ChecklistVersionResponse> versions(
      @PathParam("patrolChecklistId") UUID id, @Valid @BeanParam PageParameters page) {
    return checklists.versions(id, cursors.page("patrol-checklist-versions", page, id));
  }
}
