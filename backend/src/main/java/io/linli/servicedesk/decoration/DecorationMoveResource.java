package io.linli.servicedesk.decoration;

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

@Path("/api/v1/decoration-filings/{decorationFilingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decoration",
    description = "Households' decorations, from the filing to the return of the deposit")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.OPERATOR)
class DecorationMoveResource {
  private final DecorationMoves moves;

  DecorationMoveResource(DecorationMoves moves) {
    this.moves = moves;
  }

  @POST
  @Path("acknowledgement")
  @Transactional
  @Operation(
      operationId = "acknowledgeDecorationActs",
      summary = "Note that the prohibited acts were told and acknowledged",
      description = "All that there are; see the list of prohibited acts.")
  public DecorationFilingResponse acknowledge(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Acknowledgement request) {
    return moves.acknowledge(id, ifMatch, request);
  }

  @POST
  @Path("approval")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(operationId = "approveDecoration", summary = "Approve a plan")
  public DecorationFilingResponse approve(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Note request) {
    return moves.approve(id, ifMatch, request);
  }

  @POST
  @Path("refusal")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(operationId = "refuseDecoration", summary = "Refuse a plan, with the reason")
  public DecorationFilingResponse refuse(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Reason request) {
    return moves.refuse(id, ifMatch, request);
  }

  @POST
  @Path("withdrawal")
  @Transactional
  @Operation(
      operationId = "withdrawDecoration",
      summary = "Take a filing back at the household's wish",
      description = "Before work has begun. A deposit that was taken is returned.")
  public DecorationFilingResponse withdraw(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Reason request) {
    return moves.withdraw(id, ifMatch, request);
  }

  @POST
  @Path("deposit")
  @Transactional
  @Operation(
      operationId = "takeDecorationDeposit",
      summary = "Note that the deposit was taken",
      description = "Once, and not more than the rule decoration.deposit allows.")
  public DecorationFilingResponse takeDeposit(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Deposit request) {
    return moves.takeDeposit(id, ifMatch, request);
  }

  @POST
  @Path("start")
  @Transactional
  @Operation(
      operationId = "startDecoration",
      summary = "Let the work begin",
      description =
          "Within the filed period, once the plan is approved, the acts are acknowledged and the deposit is taken.")
  public DecorationFilingResponse start(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Note request) {
    return moves.start(id, ifMatch, request);
  }

  @POST
  @Path("stop-work-order")
  @Transactional
  @Operation(operationId = "stopDecoration", summary = "Order the work to rest")
  public DecorationFilingResponse stop(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Reason request) {
    return moves.stop(id, ifMatch, request);
  }

  @POST
  @Path("resumption")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "resumeDecoration",
      summary = "Let the work go on after what was wrong is put right")
  public DecorationFilingResponse resume(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Note request) {
    return moves.resume(id, ifMatch, request);
  }

  @POST
  @Path("failed-check")
  @Transactional
  @Operation(
      operationId = "failDecorationCheck",
      summary = "Note that the finished work did not pass its check")
  public DecorationFilingResponse failCheck(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Check request) {
    return moves.failCheck(id, ifMatch, request);
  }

  @POST
  @Path("completion")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "passDecorationCheck",
      summary = "Note that the finished work passed its check",
      description = "The warranty period begins.")
  public DecorationFilingResponse passCheck(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Check request) {
    return moves.passCheck(id, ifMatch, request);
  }

  @POST
  @Path("deposit-return")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "returnDecorationDeposit",
      summary = "Return the deposit, with what is deducted",
      description =
          "After the warranty period; at once and in full when the filing was taken back.")
  public DecorationFilingResponse returnDeposit(
      @PathParam("decorationFilingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Return request) {
    return moves.returnDeposit(id, ifMatch, request);
  }
}
