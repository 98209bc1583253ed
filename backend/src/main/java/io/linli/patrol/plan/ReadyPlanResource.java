package io.linli.patrol.plan;

import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/patrol-ready-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patrols", description = "Points, checklists, plans and rounds of patrols")
class ReadyPlanResource {
  private final ReadyPlans readyPlans;
  private final Cursors cursors;

  ReadyPlanResource(ReadyPlans readyPlans, Cursors cursors) {
    this.readyPlans = readyPlans;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listReadyPatrolPlans",
      summary = "List the plans that an estate can take over",
      description = "Each with its checklist and the plan that asks for it.")
  public Page<ReadyPlan> list(@Valid @BeanParam PageParameters page) {
    return readyPlans.list(cursors.page("patrol-ready-plans", page));
  }
}
