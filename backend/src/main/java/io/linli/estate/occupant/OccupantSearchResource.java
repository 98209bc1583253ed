package io.linli.estate.occupant;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/occupant-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(
    name = "Occupants",
    description = "Owners and other occupants of households; personal data is masked")
class OccupantSearchResource {
  private final Occupants occupants;

  OccupantSearchResource(Occupants occupants) {
    this.occupants = occupants;
  }

  @POST
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "searchOccupants",
      summary = "Find a person by identity number",
      description =
          "Among the households that the caller's tenant manages. The number stands in the body,"
              + " so that it shows in no address and no log.")
  public OccupantSearchResponse search(@Valid @NotNull OccupantRequests.Search request) {
    return occupants.search(request);
  }
}
