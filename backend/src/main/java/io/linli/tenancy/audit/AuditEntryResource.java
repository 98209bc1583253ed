package io.linli.tenancy.audit;

import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed what, written by the database")
class AuditEntryResource {
  private final AuditTrail trail;
  private final Cursors cursors;

  AuditEntryResource(AuditTrail trail, Cursors cursors) {
    this.trail = trail;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed(Roles.TENANT_ADMINISTRATOR)
  @Operation(
      operationId = "listAuditEntries",
      summary = "List the changes that the caller's tenant made, the newest first",
      description = "Personal data is named, but not shown.")
  public Page<AuditEntryResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("recordId") @Parameter(description = "Only changes of this record") UUID recordId,
      @QueryParam("recordType")
          @Pattern(regexp = "[a-z_]{1,63}")
          @Parameter(description = "Only changes of this kind of record", example = "household")
          String recordType) {
    return trail.list(
        cursors.page("audit-entries", page, recordId, recordType), recordId, recordType);
  }
}
