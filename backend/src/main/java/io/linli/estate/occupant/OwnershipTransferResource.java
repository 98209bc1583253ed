package io.linli.estate.occupant;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/households/{householdId}/ownership-transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(
    name = "Occupants",
    description = "Owners and other occupants of households; personal data is masked")
class OwnershipTransferResource {
  private final Occupants occupants;

  OwnershipTransferResource(Occupants occupants) {
    this.occupants = occupants;
  }

  @POST
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "transferOwnership",
      summary = "Give a household new owners",
      description = "The old ones end on the same day and stay in the history.")
  public OwnershipTransferResponse transfer(
      @PathParam("householdId") @Parameter(description = "Id of the household") UUID householdId,
      @Valid @NotNull OccupantRequests.Transfer request) {
    return occupants.transfer(householdId, request);
  }
}
