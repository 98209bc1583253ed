package io.linli.tenancy.leaving;

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

@Path("/api/v1/tenant-exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exports", description = "Lists of the register as spreadsheets; long work is a job")
class TenantExportResource {
  private final TenantExports exports;

  TenantExportResource(TenantExports exports) {
    this.exports = exports;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @RolesAllowed(Roles.TENANT_ADMINISTRATOR)
  @Operation(
      operationId = "exportTenant",
      summary = "Export everything of the caller's tenant, to leave or to keep",
      description =
          "The job's result is a zip: a file of JSON lines for each table, and a manifest with"
              + " counts and checksums. Personal data is in full, identity numbers included; a"
              + " look at each person is recorded with the reason. One export at a time.")
  public JobResponse order(@Valid @NotNull TenantExportRequests.Export wanted) {
    return exports.order(wanted);
  }
}
