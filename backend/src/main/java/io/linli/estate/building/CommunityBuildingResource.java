package io.linli.estate.building;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
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

@Path("/api/v1/communities/{communityId}/buildings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Buildings", description = "Buildings of a community and their units")
class CommunityBuildingResource {
  private final Buildings buildings;
  private final Cursors cursors;

  CommunityBuildingResource(Buildings buildings, Cursors cursors) {
    this.buildings = buildings;
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
  @Operation(operationId = "listBuildings", summary = "List the buildings of a community")
  public Page<BuildingResponse> list(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId,
      @Valid @BeanParam PageParameters page) {
    return buildings.list(cursors.page("buildings", page, communityId), communityId);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "addBuilding", summary = "Add a building to a community")
  public BuildingResponse add(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId,
      @Valid @NotNull BuildingRequests.Description request) {
    return buildings.add(communityId, request);
  }
}
