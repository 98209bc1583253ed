package io.linli.facility.duty;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/duty-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duty", description = "Who is on duty at an estate, and on which holidays nobody is")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class DutyGapResource {
  private final DutyRosters rosters;
  private final Cursors cursors;

  DutyGapResource(DutyRosters rosters, Cursors cursors) {
    this.rosters = rosters;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listDutyGaps",
      summary = "List holidays on which no manager is on duty",
      description =
          "Of the estates that a tenant manages, by the working calendar; of this year when nothing"
              + " else is asked. A year whose holidays aren't known is refused.")
  public Page<DutyGapResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("from") @Parameter(description = "First day", example = "2026-10-01")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day", example = "2026-10-07") LocalDate to,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return rosters.gaps(
        cursors.page("duty-gaps", page, from, to, communityId),
        new DutyQueries.Span(from, to, communityId));
  }
}
