package io.linli.patrol.hazard;

import io.linli.patrol.HazardSeverity;
import io.linli.patrol.HazardState;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.rule.EscalationLevel;
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

@Path("/api/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hazards", description = "What has to be fixed, on the spot or by a date")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class HazardResource {
  private final Hazards hazards;
  private final HazardQueries queries;
  private final HazardFines fines;
  private final Cursors cursors;

  HazardResource(Hazards hazards, HazardQueries queries, HazardFines fines, Cursors cursors) {
    this.hazards = hazards;
    this.queries = queries;
    this.fines = fines;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listHazards",
      summary = "List hazards",
      description = "A supervisor sees those of its jurisdiction, a company those of its estates.")
  public Page<HazardSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only in this state") HazardState state,
      @QueryParam("severity") @Parameter(description = "Only this bad") HazardSeverity severity,
      @QueryParam("escalated") @Parameter(description = "Only overdue ones that have gone so far")
          EscalationLevel escalated) {
    return queries.list(
        cursors.page("hazards", page, communityId, state, severity, escalated),
        new HazardQueries.Filter(communityId, state, severity, escalated));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "noteHazard",
      summary = "Note a hazard",
      description =
          "By staff of who manages the estate, or by a supervisor on an inspection. It is due by"
              + " the rule of the place. Findings of rounds become hazards by themselves.")
  public HazardResponse note(@Valid @NotNull HazardRequests.Noting request) {
    return hazards.note(request);
  }

  @GET
  @Path("{hazardId}")
  @Transactional
  @Operation(operationId = "getHazard", summary = "Get a hazard")
  public HazardResponse get(@PathParam("hazardId") UUID id) {
    return hazards.get(id);
  }

  @GET
  @Path("{hazardId}/steps")
  @Transactional
  @Operation(operationId = "listHazardSteps", summary = "List what happened to a hazard")
  public Page<HazardStepResponse> steps(
      @PathParam("hazardId") UUID id, @Valid @BeanParam PageParameters page) {
    return hazards.steps(id, cursors.page("hazard-steps", page, id));
  }

  @GET
  @Path("{hazardId}/fines")
  @Transactional
  @Operation(operationId = "listHazardFines", summary = "List the fines for a hazard")
  public Page<HazardFineResponse> fines(
      @PathParam("hazardId") UUID id, @Valid @BeanParam PageParameters page) {
    return fines.list(id, cursors.page("hazard-fines", page, id));
  }
}
