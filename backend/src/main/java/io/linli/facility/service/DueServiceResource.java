package io.linli.facility.service;

import io.linli.facility.ServiceState;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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

@Path("/api/v1/facility-services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities", description = "Lifts, pumps, lights and what else an estate runs on")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class DueServiceResource {
  private final ServiceQueries services;
  private final Cursors cursors;

  DueServiceResource(ServiceQueries services, Cursors cursors) {
    this.services = services;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listFacilityServices",
      summary = "List what is to be done to facilities, and what is overdue",
      description =
          "In the order of area and day. A supervisor sees those of its jurisdiction, a company"
              + " those of its estates.")
  public Page<DueServiceResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("facilityId") @Parameter(description = "Only of this facility") UUID facilityId,
      @QueryParam("state") @Parameter(description = "Only those that stand so")
          ServiceState state) {
    return services.list(
        cursors.page("facility-services", page, communityId, facilityId, state),
        communityId,
        facilityId,
        state);
  }
}
