package io.linli.patrol.hazard;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/hazard-escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hazards", description = "What has to be fixed, on the spot or by a date")
class HazardEscalationResource {
  private final HazardQueries queries;
  private final Cursors cursors;

  HazardEscalationResource(HazardQueries queries, Cursors cursors) {
    this.queries = queries;
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
      operationId = "listHazardEscalations",
      summary = "List which overdue hazards went up a level",
      description =
          "To the estate, the project manager, the company's quality department and the street:"
              + " each level exactly once.")
  public Page<HazardEscalationResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("hazardId") @Parameter(description = "Only of this hazard") UUID hazardId) {
    return queries.escalations(cursors.page("hazard-escalations", page, hazardId), hazardId);
  }
}
