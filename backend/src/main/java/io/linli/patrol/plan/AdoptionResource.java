package io.linli.patrol.plan;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/patrol-plan-adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patrols", description = "Points, checklists, plans and rounds of patrols")
class AdoptionResource {
  private final PatrolPlans plans;

  AdoptionResource(PatrolPlans plans) {
    this.plans = plans;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "adoptPatrolPlan",
      summary = "Take a ready plan over for an estate, its checklist with it",
      description = "What comes of it is a plan of the estate's own, which can be changed.")
  public PlanResponse adopt(@Valid @NotNull PlanRequests.Adoption request) {
    return plans.adopt(request);
  }
}
