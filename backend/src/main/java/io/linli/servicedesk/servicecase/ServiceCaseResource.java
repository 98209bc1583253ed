package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.rule.EscalationLevel;
import io.linli.rule.RuleExplanation;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseState;
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

@Path("/api/v1/service-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class ServiceCaseResource {
  private final ServiceCases cases;
  private final CaseRecords records;
  private final CaseDispatch dispatches;
  private final ServiceCaseQueries queries;
  private final Cursors cursors;

  ServiceCaseResource(
      ServiceCases cases,
      CaseRecords records,
      CaseDispatch dispatches,
      ServiceCaseQueries queries,
      Cursors cursors) {
    this.cases = cases;
    this.records = records;
    this.dispatches = dispatches;
    this.queries = queries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listServiceCases",
      summary = "List cases of the service desk",
      description = "A supervisor sees those of its jurisdiction, a company those of its estates.")
  public Page<ServiceCaseSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("kind") @Parameter(description = "Only of this kind") CaseKind kind,
      @QueryParam("state") @Parameter(description = "Only in this state") CaseState state,
      @QueryParam("escalated") @Parameter(description = "Only overdue ones that have gone so far")
          EscalationLevel escalated,
      @QueryParam("pooled") @Parameter(description = "Only those in the pool, or only the others")
          Boolean pooled) {
    return queries.list(
        cursors.page("service-cases", page, communityId, kind, state, escalated, pooled),
        new ServiceCaseQueries.Filter(communityId, kind, state, escalated, pooled));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "openServiceCase",
      summary = "Open a case",
      description =
          "By staff of who manages the estate, or by a supervisor on somebody's behalf; who opens"
              + " it stays answerable until the end. Its time limits start at once.")
  public ServiceCaseResponse open(@Valid @NotNull ServiceCaseRequests.Opening request) {
    return cases.open(request);
  }

  @GET
  @Path("{serviceCaseId}")
  @Transactional
  @Operation(operationId = "getServiceCase", summary = "Get a case")
  public ServiceCaseResponse get(@PathParam("serviceCaseId") UUID id) {
    return cases.get(id);
  }

  @GET
  @Path("{serviceCaseId}/steps")
  @Transactional
  @Operation(operationId = "listServiceCaseSteps", summary = "List what happened to a case")
  public Page<CaseStepResponse> steps(
      @PathParam("serviceCaseId") UUID id, @Valid @BeanParam PageParameters page) {
    return records.steps(id, cursors.page("service-case-steps", page, id));
  }

  @GET
  @Path("{serviceCaseId}/suggested-workers")
  @Transactional
  @InCapacity(Capacity.OPERATOR)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "suggestWorkers",
      summary = "See who could be sent to a case, the best first",
      description = "By skill, estate, duty, and the share of the capacity that is in use.")
  public SuggestedWorkersResponse suggest(@PathParam("serviceCaseId") UUID id) {
    return dispatches.suggest(id);
  }

  @GET
  @Path("{serviceCaseId}/clocks")
  @Transactional
  @Operation(
      operationId = "getServiceCaseClocks",
      summary = "See the time limits of a case, and by which rules")
  public CaseClocksResponse clocks(@PathParam("serviceCaseId") UUID id) {
    return records.clocks(id);
  }

  @GET
  @Path("{serviceCaseId}/clocks/{clockKind}/rule")
  @Transactional
  @Operation(
      operationId = "explainServiceCaseClock",
      summary = "See which value a time limit is from, and why no other")
  public RuleExplanation explain(
      @PathParam("serviceCaseId") UUID id,
      @PathParam("clockKind") @Parameter(description = "Which clock", example = "FINISH")
          ClockKind kind) {
    return records.explain(id, kind);
  }
}
