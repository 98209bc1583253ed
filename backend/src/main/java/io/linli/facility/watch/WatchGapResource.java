package io.linli.facility.watch;

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

@Path("/api/v1/watch-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Group of four",
    description = "What committee, owners, supervisory committee and company find together")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class WatchGapResource {
  private final WatchGaps gaps;
  private final Cursors cursors;

  WatchGapResource(WatchGaps gaps, Cursors cursors) {
    this.gaps = gaps;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listWatchGaps",
      summary = "List days on which a group of four filed nothing",
      description = "Of the last seven days when nothing else is asked; today isn't over.")
  public Page<WatchGapResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("from") @Parameter(description = "First day", example = "2026-11-01")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day", example = "2026-11-07") LocalDate to,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return gaps.list(
        cursors.page("watch-gaps", page, from, to, communityId), from, to, communityId);
  }
}
