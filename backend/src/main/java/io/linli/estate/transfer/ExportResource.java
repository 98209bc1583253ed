package io.linli.estate.transfer;

import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.job.JobResponse;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exports", description = "Lists of the register as spreadsheets; long work is a job")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class ExportResource {
  private final Exports exports;

  ExportResource(Exports exports) {
    this.exports = exports;
  }

  @POST
  @Path("community-exports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "exportCommunities",
      summary = "Export the communities that the caller sees")
  public JobResponse communities(@Valid @NotNull ImportRequests.Export wanted) {
    return exports.order(CommunityExportJob.KIND, wanted);
  }

  @POST
  @Path("building-exports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @Operation(operationId = "exportBuildings", summary = "Export the buildings that the caller sees")
  public JobResponse buildings(@Valid @NotNull ImportRequests.Export wanted) {
    return exports.order(BuildingExportJob.KIND, wanted);
  }

  @POST
  @Path("household-exports")
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @Operation(
      operationId = "exportHouseholds",
      summary = "Export the households that the caller sees",
      description = "Names, telephones and identity numbers are masked.")
  public JobResponse households(@Valid @NotNull ImportRequests.Export wanted) {
    return exports.order(HouseholdExportJob.KIND, wanted);
  }
}
