package io.linli.servicedesk.mediation;

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

@Path("/api/v1/mediations/{mediationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediation",
    description = "Disputes before a mediator, level by level, before anything else is done")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.SUPERVISOR)
class MediatorResource {
  private final MediationMoves moves;
  private final MediationSignatures signatures;

  MediatorResource(MediationMoves moves, MediationSignatures signatures) {
    this.moves = moves;
    this.signatures = signatures;
  }

  @POST
  @Path("acceptance")
  @Transactional
  @Operation(
      operationId = "acceptMediation",
      summary = "Accept a dispute for mediation",
      description = "By the supervisor whose level it is at. Its case stands still from now on.")
  public MediationResponse accept(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Note request) {
    return moves.accept(id, ifMatch, request);
  }

  @POST
  @Path("refusal")
  @Transactional
  @Operation(
      operationId = "refuseMediation",
      summary = "Refuse a mediation that the law excludes",
      description = "The parties are told the reason.")
  public MediationResponse refuse(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Refusal request) {
    return moves.refuse(id, ifMatch, request);
  }

  @POST
  @Path("agreement")
  @Transactional
  @Operation(
      operationId = "agreeMediation",
      summary = "Write down what the parties agree on",
      description = "After a hearing. Not valid before every party and the mediator have signed.")
  public MediationResponse agree(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Agreement request) {
    return moves.agree(id, ifMatch, request);
  }

  @POST
  @Path("revision")
  @Transactional
  @Operation(
      operationId = "reviseMediation",
      summary = "Go back from a text that not everybody signs",
      description = "Signatures on the text are void.")
  public MediationResponse revise(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Reason request) {
    return moves.revise(id, ifMatch, request);
  }

  @POST
  @Path("failure")
  @Transactional
  @Operation(
      operationId = "failMediation",
      summary = "End a mediation in which the parties don't agree")
  public MediationResponse fail(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Reason request) {
    return moves.fail(id, ifMatch, request);
  }

  @POST
  @Path("mediator-signature")
  @Transactional
  @Operation(operationId = "signMediationAsMediator", summary = "Sign an agreement as its mediator")
  public MediationResponse signAsMediator(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Signature request) {
    return signatures.signAsMediator(id, ifMatch, request);
  }

  @POST
  @Path("parties/{mediationPartyId}/signature")
  @Transactional
  @Operation(
      operationId = "signMediationAsParty",
      summary = "Note that a party has signed the agreement",
      description = "With the last signature, the mediator's among them, it is valid.")
  public MediationResponse signAsParty(
      @PathParam("mediationId") UUID id,
      @PathParam("mediationPartyId") UUID partyId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Signature request) {
    return signatures.signAsParty(id, partyId, ifMatch, request);
  }
}
