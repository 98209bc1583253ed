package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
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

/** For residents, whatever else they are. */
@Path("/api/v1/me/service-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own cases", description = "What a resident turns to the service desk with")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
class OwnServiceCaseResource {
  private final OwnCases cases;
  private final OwnCaseMoves moves;
  private final OwnCaseQueries queries;
  private final CaseCharges charges;
  private final Cursors cursors;

  OwnServiceCaseResource(
      OwnCases cases,
      OwnCaseMoves moves,
      OwnCaseQueries queries,
      CaseCharges charges,
      Cursors cursors) {
    this.cases = cases;
    this.moves = moves;
    this.queries = queries;
    this.charges = charges;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(
      operationId = "listOwnServiceCases",
      summary = "List the own cases, the newest first",
      description = "Those that the caller opened and of whose household he still is a resident.")
  public Page<OwnServiceCaseSummary> list(@Valid @BeanParam PageParameters page) {
    return queries.list(cursors.page("own-service-cases", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "openOwnServiceCase",
      summary = "Open a case as a resident",
      description =
          "About the own household, or about common parts of its estate. Its time limits start at"
              + " once; whoever of the desk takes it first stays answerable until the end.")
  public OwnServiceCaseResponse open(@Valid @NotNull OwnCaseRequests.Opening request) {
    return cases.open(request);
  }

  @GET
  @Path("{ownServiceCaseId}")
  @Reading
  @Operation(operationId = "getOwnServiceCase", summary = "See an own case")
  public OwnServiceCaseResponse get(@PathParam("ownServiceCaseId") UUID id) {
    return queries.get(id);
  }

  @GET
  @Path("{ownServiceCaseId}/steps")
  @Reading
  @Operation(
      operationId = "listOwnServiceCaseSteps",
      summary = "List what happened to an own case",
      description = "Notes that staff make for each other are left out.")
  public Page<OwnCaseStepResponse> steps(
      @PathParam("ownServiceCaseId") UUID id, @Valid @BeanParam PageParameters page) {
    return queries.steps(id, cursors.page("own-service-case-steps", page, id));
  }

  @POST
  @Path("{ownServiceCaseId}/confirmation")
  @Transactional
  @Operation(operationId = "confirmOwnServiceCase", summary = "Agree with the result")
  public OwnServiceCaseResponse confirm(
      @PathParam("ownServiceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OwnCaseRequests.Confirmation request) {
    return moves.confirm(id, ifMatch, request);
  }

  @POST
  @Path("{ownServiceCaseId}/rejection")
  @Transactional
  @Operation(
      operationId = "rejectOwnServiceCase",
      summary = "Say that it isn't mended, or not answered",
      description = "The case goes on; its time limits start anew.")
  public OwnServiceCaseResponse reject(
      @PathParam("ownServiceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OwnCaseRequests.Rejection request) {
    return moves.reject(id, ifMatch, request);
  }

  @POST
  @Path("{ownServiceCaseId}/reply")
  @Transactional
  @Operation(
      operationId = "replyToServiceDesk",
      summary = "Answer what the desk waits for",
      description = "The time limits run on.")
  public OwnServiceCaseResponse reply(
      @PathParam("ownServiceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull OwnCaseRequests.Reply request) {
    return moves.reply(id, ifMatch, request);
  }

  @GET
  @Path("{ownServiceCaseId}/charges")
  @Transactional
  @Operation(operationId = "listOwnServiceCaseCharges", summary = "List what an own case costs")
  public Page<CaseChargeResponse> charges(
      @PathParam("ownServiceCaseId") UUID id, @Valid @BeanParam PageParameters page) {
    return charges.list(id, cursors.page("own-service-case-charges", page, id));
  }

  @POST
  @Path("{ownServiceCaseId}/agreement")
  @Transactional
  @Operation(
      operationId = "agreeToServiceCaseCharges",
      summary = "Agree to what is to be paid",
      description = "Work on the own part is finished only after that.")
  public OwnServiceCaseResponse agree(
      @PathParam("ownServiceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CaseChargeRequests.Agreement request) {
    return moves.agree(id, ifMatch, request);
  }

  @POST
  @Path("{ownServiceCaseId}/withdrawal")
  @Transactional
  @Operation(operationId = "withdrawOwnServiceCase", summary = "Take a case back")
  public OwnServiceCaseResponse withdraw(
      @PathParam("ownServiceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return moves.withdraw(id, ifMatch, request);
  }
}
