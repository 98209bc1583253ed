package io.linli.estate.household;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.HOUSEHOLD)
@Tag(name = "Households", description = "Independent title units of the buildings")
class HouseholdResource {
  private final Households households;
  private final Cursors cursors;

  HouseholdResource(Households households, Cursors cursors) {
    this.households = households;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listHouseholds",
      summary = "List households",
      description =
          "A company sees those of the estates that it manages, in the order of id; a supervisor"
              + " those of its jurisdiction, in the order of area code and id.")
  public Page<HouseholdResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only those of this community")
          UUID communityId,
      @QueryParam("buildingId") @Parameter(description = "Only those of this building")
          UUID buildingId) {
    return households.list(
        cursors.page("households", page, communityId, buildingId), communityId, buildingId);
  }

  @GET
  @Path("{householdId}")
  @Reading
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getHousehold", summary = "Get a household")
  public HouseholdResponse get(
      @PathParam("householdId") @Parameter(description = "Id of the household") UUID id) {
    return households.get(id);
  }

  @PUT
  @Path("{householdId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "changeHousehold", summary = "Change a household")
  public HouseholdResponse change(
      @PathParam("householdId") @Parameter(description = "Id of the household") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HouseholdRequests.Description request) {
    return households.change(id, ifMatch, request);
  }
}
