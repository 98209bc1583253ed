package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/service-cases/{serviceCaseId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.OPERATOR)
class CaseMoveResource {
  private final CaseMoves moves;
  private final CaseDispatch dispatches;

  CaseMoveResource(CaseMoves moves, CaseDispatch dispatches) {
    this.moves = moves;
    this.dispatches = dispatches;
  }

  @POST
  @Path("acceptance")
  @Transactional
  @Operation(operationId = "acceptServiceCase", summary = "Accept a case")
  public ServiceCaseResponse accept(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Acceptance request) {
    return moves.accept(id, ifMatch, request);
  }

  @POST
  @Path("refusal")
  @Transactional
  @Operation(operationId = "refuseServiceCase", summary = "Refuse a case, with the reason")
  public ServiceCaseResponse refuse(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return moves.refuse(id, ifMatch, request);
  }

  @POST
  @Path("referral")
  @Transactional
  @Operation(
      operationId = "passServiceCaseOn",
      summary = "Pass a person on whose case isn't ours",
      description = "The person is given the right body and its number (domain.md S5).")
  public ServiceCaseResponse passOn(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Referral request) {
    return moves.passOn(id, ifMatch, request);
  }

  @POST
  @Path("withdrawal")
  @Transactional
  @Operation(operationId = "withdrawServiceCase", summary = "Take a case back at the person's wish")
  public ServiceCaseResponse withdraw(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return moves.withdraw(id, ifMatch, request);
  }

  @POST
  @Path("dispatch")
  @Transactional
  @Operation(
      operationId = "dispatchServiceCase",
      summary = "Send somebody, or somebody else",
      description =
          "Whoever is known as a worker must have the skill, serve the estate, be on duty and have"
              + " room, unless it is said why he is sent all the same.")
  public ServiceCaseResponse dispatch(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Dispatch request) {
    return dispatches.dispatch(id, ifMatch, request);
  }

  @POST
  @Path("offer")
  @Transactional
  @Operation(
      operationId = "offerServiceCase",
      summary = "Put a case into the pool",
      description = "Workers who fit it may pick it from then on.")
  public ServiceCaseResponse offer(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Note request) {
    return dispatches.offer(id, ifMatch, request);
  }

  @POST
  @Path("pick")
  @Transactional
  @Operation(
      operationId = "pickServiceCase",
      summary = "Take a case out of the pool, as a worker who fits it",
      description = "Of two who pick at once one is too late.")
  public ServiceCaseResponse pick(
      @PathParam("serviceCaseId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return dispatches.pick(id, ifMatch);
  }

  @POST
  @Path("arrival")
  @Transactional
  @Operation(operationId = "arriveAtServiceCase", summary = "Note that somebody is there")
  public ServiceCaseResponse arrive(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Note request) {
    return moves.arrive(id, ifMatch, request);
  }

  @POST
  @Path("waiting")
  @Transactional
  @Operation(
      operationId = "awaitServiceCase",
      summary = "Wait for the person",
      description = "The clocks stand still until it goes on; one that is overdue already doesn't.")
  public ServiceCaseResponse await(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return moves.await(id, ifMatch, request);
  }

  @POST
  @Path("resumption")
  @Transactional
  @Operation(operationId = "resumeServiceCase", summary = "Go on after waiting for the person")
  public ServiceCaseResponse resume(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Note request) {
    return moves.resume(id, ifMatch, request);
  }

  @POST
  @Path("promise")
  @Transactional
  @Operation(operationId = "promiseServiceCase", summary = "Promise until when it will be seen to")
  public ServiceCaseResponse promise(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Promise request) {
    return moves.promise(id, ifMatch, request);
  }

  @POST
  @Path("postponement")
  @Transactional
  @Operation(
      operationId = "postponeServiceCase",
      summary = "Put the promise off",
      description = "Before it lapses, and as often as the rule says: once. The person is told.")
  public ServiceCaseResponse postpone(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Promise request) {
    return moves.postpone(id, ifMatch, request);
  }

  @POST
  @Path("completion")
  @Transactional
  @Operation(
      operationId = "completeServiceCase",
      summary = "Note that it is mended, or answered",
      description =
          "A repair or nuisance is completed on site only. The person then confirms, or says nothing in time.")
  public ServiceCaseResponse finish(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Result request) {
    return moves.finish(id, ifMatch, request);
  }

  @POST
  @Path("confirmation")
  @Transactional
  @Operation(operationId = "confirmServiceCase", summary = "Note that the person agrees")
  public ServiceCaseResponse confirm(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Confirmation request) {
    return moves.confirm(id, ifMatch, request);
  }

  @POST
  @Path("follow-up")
  @Transactional
  @Operation(
      operationId = "followServiceCaseUp",
      summary = "Note what the person said when asked afterwards")
  public ServiceCaseResponse followUp(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.FollowUp request) {
    return moves.followUp(id, ifMatch, request);
  }

  @POST
  @Path("closing")
  @Transactional
  @Operation(
      operationId = "closeServiceCase",
      summary = "Close a case",
      description = "Complaints and major cases are followed up first.")
  public ServiceCaseResponse close(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Note request) {
    return moves.close(id, ifMatch, request);
  }

  @POST
  @Path("reopening")
  @Transactional
  @Operation(
      operationId = "reopenServiceCase",
      summary = "Open a case again",
      description = "Its clocks start anew; who took it first stays answerable.")
  public ServiceCaseResponse reopen(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceCaseRequests.Reason request) {
    return moves.reopen(id, ifMatch, request);
  }
}
