package io.linli.facility.service;

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

@Path("/api/v1/facility-service-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities", description = "Lifts, pumps, lights and what else an estate runs on")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class ServicePlanResource {
  private final ServicePlans plans;
  private final Cursors cursors;

  ServicePlanResource(ServicePlans plans, Cursors cursors) {
    this.plans = plans;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listFacilityServicePlans",
      summary = "List what is done to facilities time and again")
  public Page<ServicePlanResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return plans.list(cursors.page("facility-service-plans", page, communityId), communityId);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "planFacilityService",
      summary = "Plan what is done time and again",
      description =
          "To all facilities of a kind, or to one. Its services are made ahead, each once, for as"
              + " many days as the rule facility.services.ahead says.")
  public ServicePlanResponse make(@Valid @NotNull ServiceRequests.Plan request) {
    return plans.make(request);
  }

  @GET
  @Path("{facilityServicePlanId}")
  @Transactional
  @Operation(operationId = "getFacilityServicePlan", summary = "Get a plan of service")
  public ServicePlanResponse get(@PathParam("facilityServicePlanId") UUID id) {
    return plans.get(id);
  }

  @POST
  @Path("{facilityServicePlanId}/end")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "endFacilityServicePlan",
      summary = "End a plan of service",
      description = "What is due from today on is cancelled; what was due before stays owed.")
  public ServicePlanResponse end(
      @PathParam("facilityServicePlanId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return plans.end(id, ifMatch);
  }
}
