package io.linli.resident.head;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
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
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/building-heads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Building heads", description = "Residents who check claims for their building")
@InCapacity(Capacity.OPERATOR)
@InScope(InScope.HOUSEHOLD)
class BuildingHeadResource {
  private final BuildingHeads heads;
  private final Cursors cursors;

  BuildingHeadResource(BuildingHeads heads, Cursors cursors) {
    this.heads = heads;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER, Roles.CLERK, Roles.READ_ONLY})
  @Operation(operationId = "listBuildingHeads", summary = "List the current heads of buildings")
  public Page<BuildingHeadResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("buildingId") @Parameter(description = "Only those of this building")
          UUID buildingId) {
    return heads.list(cursors.page("building-heads", page, buildingId), buildingId);
  }

  @GET
  @Path("{headId}")
  @Reading
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER, Roles.CLERK, Roles.READ_ONLY})
  @Operation(operationId = "getBuildingHead", summary = "Get a head of a building")
  public BuildingHeadResponse get(
      @PathParam("headId") @Parameter(description = "Id of the appointment") UUID id) {
    return heads.get(id);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "appointBuildingHead",
      summary = "Make a resident head of the building",
      description =
          "The person then checks claims and may remove residents, for this building, with a token"
              + " that names no tenant. It ends with the residency.")
  public BuildingHeadResponse appoint(@Valid @NotNull BuildingHeadRequests.Appointment request) {
    return heads.appoint(request);
  }

  @POST
  @Path("{headId}/ending")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(operationId = "endBuildingHead", summary = "End an appointment")
  public BuildingHeadResponse end(
      @PathParam("headId") @Parameter(description = "Id of the appointment") UUID id,
      @HeaderParam("If-Match") String ifMatch) {
    return heads.end(id, ifMatch);
  }
}
