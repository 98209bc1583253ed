package io.linli.estate.household;

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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/buildings/{buildingId}/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(name = "Households", description = "Independent title units of the buildings")
class BuildingHouseholdResource {
  private final Households households;

  BuildingHouseholdResource(Households households) {
    this.households = households;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "addHousehold", summary = "Add a household to a building")
  public HouseholdResponse add(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID buildingId,
      @Valid @NotNull HouseholdRequests.Description request) {
    return households.add(buildingId, request);
  }
}
