package io.linli.facility.emergency;

import io.linli.facility.IncidentState;
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

@Path("/api/v1/emergency-incidents")
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
class IncidentResource {
  private final Incidents incidents;
  private final Cursors cursors;

  IncidentResource(Incidents incidents, Cursors cursors) {
    this.incidents = incidents;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listEmergencyIncidents", summary = "List emergencies")
  public Page<IncidentSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only those that have come so far")
          IncidentState state) {
    return incidents.list(
        cursors.page("emergency-incidents", page, communityId, state), communityId, state);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "startEmergencyIncident",
      summary = "Start to follow a plan",
      description = "From now on the minutes of its steps count.")
  public IncidentResponse start(@Valid @NotNull EmergencyRequests.Incident request) {
    return incidents.start(request);
  }

  @GET
  @Path("{emergencyIncidentId}")
  @Transactional
  @Operation(operationId = "getEmergencyIncident", summary = "Get an emergency with its steps")
  public IncidentResponse get(@PathParam("emergencyIncidentId") UUID id) {
    return incidents.get(id);
  }

  @POST
  @Path("{emergencyIncidentId}/step-completions")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "completeEmergencyStep",
      summary = "Say that a step was done",
      description =
          "After those before it; one that is marked parallel alongside the step before it.")
  public IncidentResponse doStep(
      @PathParam("emergencyIncidentId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EmergencyRequests.StepDone request) {
    return incidents.doStep(id, ifMatch, request);
  }

  @POST
  @Path("{emergencyIncidentId}/closing")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "closeEmergencyIncident",
      summary = "Close an emergency with a report",
      description = "Once all its steps are done.")
  public IncidentResponse close(
      @PathParam("emergencyIncidentId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EmergencyRequests.Report request) {
    return incidents.close(id, ifMatch, request);
  }

  @POST
  @Path("{emergencyIncidentId}/calling-off")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "callOffEmergencyIncident",
      summary = "Call an emergency off that was none")
  public IncidentResponse callOff(
      @PathParam("emergencyIncidentId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull EmergencyRequests.Report request) {
    return incidents.callOff(id, ifMatch, request);
  }
}
