package io.linli.estate.transfer;

import io.linli.platform.caller.InScope;
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

@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@InScope(InScope.TRANSFER)
@Tag(name = "Exports", description = "Lists of the register as spreadsheets; long work is a job")
class ExportResource {
  private final Exports exports;

  ExportResource(Exports exports) {
    this.exports = exports;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(202)
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "exportRegister",
      summary = "Export a list of the register as the caller sees it",
      description =
          "Names, telephones and identity numbers are masked. Management areas and surveys are"
              + " lists of supervisors.")
  public JobResponse order(@Valid @NotNull ImportRequests.Export wanted) {
    return exports.order(wanted);
  }
}
