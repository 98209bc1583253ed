package io.linli.facility.service;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/facilities/{facilityId}/records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities", description = "Lifts, pumps, lights and what else an estate runs on")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class FacilityRecordResource {
  private final FacilityRecords records;
  private final Cursors cursors;

  FacilityRecordResource(FacilityRecords records, Cursors cursors) {
    this.records = records;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listFacilityRecords",
      summary = "List what was done to a facility, and what was found")
  public Page<FacilityRecordResponse> list(
      @PathParam("facilityId") UUID facilityId, @Valid @BeanParam PageParameters page) {
    return records.list(facilityId, cursors.page("facility-records", page, facilityId));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "recordFacilityWork",
      summary = "Record what was done to a facility, and what was found",
      description =
          "A record that states the condition is a finding: the ledger's condition and the rates"
              + " follow from those alone. Nothing is changed afterwards.")
  public FacilityRecordResponse record(
      @PathParam("facilityId") UUID facilityId, @Valid @NotNull ServiceRequests.Work request) {
    return records.record(facilityId, request);
  }
}
