package io.linli.estate.management;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/communities/{communityId}/management")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Management", description = "How communities are managed, by whom, and how they were")
class ManagementResource {
  private final ManagementModes modes;
  private final Cursors cursors;

  ManagementResource(ManagementModes modes, Cursors cursors) {
    this.modes = modes;
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
  @Operation(operationId = "getManagement", summary = "See how a community is managed")
  public ManagementResponse get(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId) {
    return modes.get(communityId);
  }

  @PUT
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "changeManagement",
      summary = "Change how a community is managed",
      description =
          "By a supervisor, while no company manages it; a company comes and goes by its contract."
              + " A neighbourhood decides only where nobody manages or it does itself; what the"
              + " street, another neighbourhood, the unit or the owners manage is for the street"
              + " and the levels above.")
  public ManagementResponse change(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ManagementRequests.Change request) {
    return modes.change(communityId, ifMatch, request);
  }

  @GET
  @Path("periods")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listManagementPeriods",
      summary = "List how a community was managed, the newest first")
  public Page<ManagementPeriodResponse> history(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId,
      @Valid @BeanParam PageParameters page) {
    return modes.history(communityId, cursors.page("management-periods", page, communityId));
  }
}
