package io.linli.facility.emergency;

import io.linli.facility.EmergencyKind;
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
import jakarta.ws.rs.POST;
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

@Path("/api/v1/emergency-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Emergencies", description = "Plans for emergencies, drills, and what happened")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class EmergencyPlanResource {
  private final EmergencyPlans plans;
  private final Cursors cursors;

  EmergencyPlanResource(EmergencyPlans plans, Cursors cursors) {
    this.plans = plans;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listEmergencyPlans",
      summary = "List emergency plans and their drills' days")
  public Page<EmergencyPlanSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("kind") @Parameter(description = "Only of this kind") EmergencyKind kind,
      @QueryParam("drillOverdue")
          @Parameter(description = "Only those whose drill is overdue, or isn't", example = "true")
          Boolean drillOverdue) {
    return plans.list(
        cursors.page("emergency-plans", page, communityId, kind, drillOverdue),
        new EmergencyPlans.Filter(communityId, kind, drillOverdue));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "adoptEmergencyPlan",
      summary = "Adopt an emergency plan",
      description = "It stands for the one of the kind before it; incidents keep theirs.")
  public EmergencyPlanResponse adopt(@Valid @NotNull EmergencyRequests.Adoption request) {
    return plans.adopt(request);
  }

  @GET
  @Path("{emergencyPlanId}")
  @Transactional
  @Operation(operationId = "getEmergencyPlan", summary = "Get an emergency plan")
  public EmergencyPlanResponse get(@PathParam("emergencyPlanId") UUID id) {
    return plans.get(id);
  }

  @GET
  @Path("{emergencyPlanId}/drills")
  @Transactional
  @Operation(operationId = "listEmergencyDrills", summary = "List the drills of a plan")
  public Page<DrillResponse> drills(
      @PathParam("emergencyPlanId") UUID id, @Valid @BeanParam PageParameters page) {
    return plans.drills(id, cursors.page("emergency-drills", page, id));
  }

  @POST
  @Path("{emergencyPlanId}/drills")
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "recordEmergencyDrill", summary = "Record a drill that was held")
  public DrillResponse drill(
      @PathParam("emergencyPlanId") UUID id, @Valid @NotNull EmergencyRequests.Drill request) {
    return plans.drill(id, request);
  }
}
