package io.linli.patrol.point;

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

@Path("/api/v1/patrol-points")
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
class PatrolPointResource {
  private final PatrolPoints points;
  private final Cursors cursors;

  PatrolPointResource(PatrolPoints points, Cursors cursors) {
    this.points = points;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listPatrolPoints", summary = "List the points that rounds lead past")
  public Page<PatrolPointResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("includeRetired") @Parameter(description = "Retired ones too; not when left out")
          Boolean includeRetired) {
    boolean retired = Boolean.TRUE.equals(includeRetired);
    return points.list(
        cursors.page("patrol-points", page, communityId, retired), communityId, retired);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "addPatrolPoint", summary = "Add a point to an estate")
  public PatrolPointResponse add(@Valid @NotNull PatrolPointRequests.Addition request) {
    return points.add(request);
  }

  @GET
  @Path("{patrolPointId}")
  @Transactional
  @Operation(operationId = "getPatrolPoint", summary = "Get a point")
  public PatrolPointResponse get(@PathParam("patrolPointId") UUID id) {
    return points.get(id);
  }

  @PUT
  @Path("{patrolPointId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "changePatrolPoint", summary = "Change what is said of a point")
  public PatrolPointResponse change(
      @PathParam("patrolPointId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PatrolPointRequests.Description request) {
    return points.change(id, ifMatch, request);
  }

  @POST
  @Path("{patrolPointId}/retirement")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "retirePatrolPoint",
      summary = "Retire a point: no round asks for it any more",
      description =
          "What was checked there stays. The last point of a plan in use can't be retired.")
  public PatrolPointResponse retire(
      @PathParam("patrolPointId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PatrolPointRequests.Retirement request) {
    return points.retire(id, ifMatch, request);
  }
}
