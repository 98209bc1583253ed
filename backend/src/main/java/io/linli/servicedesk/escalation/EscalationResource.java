package io.linli.servicedesk.escalation;

import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.rule.EscalationLevel;
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

@Path("/api/v1/service-case-escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
class EscalationResource {
  private final EscalationQueries queries;
  private final Cursors cursors;

  EscalationResource(EscalationQueries queries, Cursors cursors) {
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
      operationId = "listServiceCaseEscalations",
      summary = "List which overdue cases went up a level",
      description =
          "To the estate, the project manager, the company's quality department and the street:"
              + " each level exactly once for each limit.")
  public Page<EscalationResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("serviceCaseId") @Parameter(description = "Only of this case") UUID caseId,
      @QueryParam("level") @Parameter(description = "Only those that went so far")
          EscalationLevel level) {
    return queries.list(
        cursors.page("service-case-escalations", page, caseId, level), caseId, level);
  }
}
