package io.linli.estate.building;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/buildings/{buildingId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Buildings", description = "Buildings of a community and their units")
class BuildingResource {
  private final Buildings buildings;
  private final Cursors cursors;

  BuildingResource(Buildings buildings, Cursors cursors) {
    this.buildings = buildings;
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
  @Operation(operationId = "getBuilding", summary = "Get a building")
  public BuildingResponse get(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID id) {
    return buildings.get(id);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "changeBuilding", summary = "Change a building")
  public BuildingResponse change(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull BuildingRequests.Description request) {
    return buildings.change(id, ifMatch, request);
  }

  @GET
  @Path("units")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "listUnits", summary = "List the units of a building")
  public Page<UnitResponse> units(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID id,
      @Valid @BeanParam PageParameters page) {
    return buildings.units(cursors.page("units", page, id), id);
  }

  @POST
  @Path("units")
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "addUnit", summary = "Add a unit to a building")
  public UnitResponse addUnit(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID id,
      @Valid @NotNull BuildingRequests.UnitAddition request) {
    return buildings.addUnit(id, request);
  }

  @GET
  @Path("units/{unitId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getUnit", summary = "Get a unit of a building")
  public UnitResponse unit(
      @PathParam("buildingId") @Parameter(description = "Id of the building") UUID id,
      @PathParam("unitId") @Parameter(description = "Id of the unit") UUID unitId) {
    return buildings.unit(id, unitId);
  }
}
