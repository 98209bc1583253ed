package io.linli.patrol.plan;

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

@Path("/api/v1/patrol-plans")
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
class PlanResource {
  private final PatrolPlans plans;
  private final Cursors cursors;

  PlanResource(PatrolPlans plans, Cursors cursors) {
    this.plans = plans;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listPatrolPlans", summary = "List patrol plans")
  public Page<PlanSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("includeEnded") @Parameter(description = "Ended ones too; not when left out")
          Boolean includeEnded) {
    boolean ended = Boolean.TRUE.equals(includeEnded);
    return plans.list(cursors.page("patrol-plans", page, communityId, ended), communityId, ended);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "makePatrolPlan",
      summary = "Make a patrol plan for an estate",
      description = "Its rounds are made some days ahead, and from then on day by day.")
  public PlanResponse make(@Valid @NotNull PlanRequests.Making request) {
    return plans.make(request);
  }

  @GET
  @Path("{patrolPlanId}")
  @Transactional
  @Operation(operationId = "getPatrolPlan", summary = "Get a patrol plan")
  public PlanResponse get(@PathParam("patrolPlanId") UUID id) {
    return plans.get(id);
  }

  @PUT
  @Path("{patrolPlanId}")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "changePatrolPlan",
      summary = "Change a patrol plan",
      description =
          "Rounds whose time hasn't come are made anew; those that were walked, and those whose"
              + " time has come, stay.")
  public PlanResponse change(
      @PathParam("patrolPlanId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PlanRequests.Content request) {
    return plans.change(id, ifMatch, request);
  }

  @POST
  @Path("{patrolPlanId}/ending")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "endPatrolPlan",
      summary = "End a patrol plan",
      description = "Rounds whose time hasn't come are taken back; all others stay.")
  public PlanResponse end(
      @PathParam("patrolPlanId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull PlanRequests.Ending request) {
    return plans.end(id, ifMatch, request);
  }
}
