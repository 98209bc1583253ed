package io.linli.patrol.hazard;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/hazards/{hazardId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hazards", description = "What has to be fixed, on the spot or by a date")
class HazardMoveResource {
  private final HazardMoves moves;
  private final HazardFines fines;

  HazardMoveResource(HazardMoves moves, HazardFines fines) {
    this.moves = moves;
    this.fines = fines;
  }

  @POST
  @Path("assignment")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "assignHazard",
      summary = "Say who has to fix a hazard, and by when if sooner than it is due anyway")
  public HazardResponse assign(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Assignment request) {
    return moves.assign(id, ifMatch, request);
  }

  @POST
  @Path("fix")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "fixHazard",
      summary = "Say that a hazard is fixed",
      description = "One that nobody was told to fix was fixed on the spot. Another looks again.")
  public HazardResponse fix(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Note request) {
    return moves.fix(id, ifMatch, request);
  }

  @POST
  @Path("recheck")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "recheckHazard",
      summary = "Look again whether a hazard is fixed: strike it off, or send it back",
      description =
          "By another person than who fixed it. What a supervisor has taken a hand in only a"
              + " supervisor strikes off.")
  public HazardResponse recheck(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Recheck request) {
    return moves.recheck(id, ifMatch, request);
  }

  @POST
  @Path("dismissal")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "dismissHazard",
      summary = "Say that it was no hazard",
      description = "What a supervisor has taken a hand in only a supervisor dismisses.")
  public HazardResponse dismiss(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Note request) {
    return moves.dismiss(id, ifMatch, request);
  }

  @POST
  @Path("order")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "orderHazardFixed",
      summary = "Order a hazard to be fixed by a date",
      description = "The date is the supervisor's from then on.")
  public HazardResponse order(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Order request) {
    return moves.order(id, ifMatch, request);
  }

  @POST
  @Path("publication")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "publishHazard",
      summary = "Tell everybody of a hazard, with the last fine noted for it")
  public HazardResponse publish(
      @PathParam("hazardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HazardRequests.Publication request) {
    return moves.publish(id, ifMatch, request);
  }

  @POST
  @Path("fines")
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "noteHazardFine",
      summary = "Note that a unit or a person was fined for a hazard",
      description = "As much as the rule of the place lets it be; never with a name.")
  public HazardFineResponse fine(
      @PathParam("hazardId") UUID id, @Valid @NotNull HazardRequests.Fining request) {
    return fines.fine(id, request);
  }
}
