package io.linli.estate.have;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/communities/{communityId}/haves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Haves", description = "What communities have, held against their goals")
class HaveResource {
  private final Haves haves;

  HaveResource(Haves haves) {
    this.haves = haves;
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
      operationId = "getHaves",
      summary = "See what a community has, its goal, and what it misses")
  public HavesResponse get(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId) {
    return haves.get(communityId);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "stateHaves",
      summary = "State what a community has, with evidence",
      description = "By whoever manages it. What isn't mentioned isn't known any more.")
  public HavesResponse state(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull HaveRequests.Statements request) {
    return haves.state(communityId, ifMatch, request);
  }
}
