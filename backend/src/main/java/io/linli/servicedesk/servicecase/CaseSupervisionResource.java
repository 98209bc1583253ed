package io.linli.servicedesk.servicecase;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/service-cases/{serviceCaseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
class CaseSupervisionResource {
  private final CaseSupervision supervision;
  private final Cursors cursors;

  CaseSupervisionResource(CaseSupervision supervision, Cursors cursors) {
    this.supervision = supervision;
    this.cursors = cursors;
  }

  @POST
  @Path("takeover")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "takeServiceCaseOver",
      summary = "Take a case over that went overdue at all levels of the company",
      description = "From then on the supervisor makes its moves, and the company only watches.")
  public ServiceCaseResponse takeOver(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return supervision.takeOver(id, ifMatch, request);
  }

  @POST
  @Path("reports")
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "requestServiceCaseReport",
      summary = "Ask for a report on a case by a date",
      description = "Whoever manages the estate sees the question and answers it.")
  public CaseReportResponse ask(
      @PathParam("serviceCaseId") UUID id, @Valid @NotNull CaseReportRequests.Question request) {
    return supervision.ask(id, request);
  }

  @GET
  @Path("reports")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "listServiceCaseReports", summary = "List the reports on a case")
  public Page<CaseReportResponse> list(
      @PathParam("serviceCaseId") UUID id, @Valid @BeanParam PageParameters page) {
    return supervision.list(id, cursors.page("service-case-reports", page, id));
  }

  @POST
  @Path("reports/{reportId}/answer")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "answerServiceCaseReport",
      summary = "Answer what was asked about a case")
  public CaseReportResponse answer(
      @PathParam("serviceCaseId") UUID caseId,
      @PathParam("reportId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CaseReportRequests.Answer request) {
    return supervision.answer(caseId, id, ifMatch, request);
  }
}
