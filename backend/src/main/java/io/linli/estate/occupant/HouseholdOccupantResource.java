package io.linli.estate.occupant;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
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
import jakarta.ws.rs.DefaultValue;
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

@Path("/api/v1/households/{householdId}/occupants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(
    name = "Occupants",
    description = "Owners and other occupants of households; personal data is masked")
class HouseholdOccupantResource {
  private final Occupants occupants;
  private final Cursors cursors;

  HouseholdOccupantResource(Occupants occupants, Cursors cursors) {
    this.occupants = occupants;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listOccupants",
      summary = "List the owners and other occupants of a household",
      description = "Personal data is masked for everybody.")
  public Page<OccupantResponse> list(
      @PathParam("householdId") @Parameter(description = "Id of the household") UUID householdId,
      @Valid @BeanParam PageParameters page,
      @QueryParam("includeEnded")
          @DefaultValue("false")
          @Parameter(description = "Whether those who have left are listed too", example = "true")
          boolean includeEnded) {
    return occupants.list(
        cursors.page("occupants", page, householdId, includeEnded), householdId, includeEnded);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "addOccupant", summary = "Add an owner or occupant to a household")
  public OccupantResponse add(
      @PathParam("householdId") @Parameter(description = "Id of the household") UUID householdId,
      @Valid @NotNull OccupantRequests.Addition request) {
    return occupants.add(householdId, request);
  }
}
