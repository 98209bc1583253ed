package io.linli.servicedesk.decoration;

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

@Path("/api/v1/decoration-missed-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decoration",
    description = "Households' decorations, from the filing to the return of the deposit")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class MissedVisitResource {
  private final DecorationQueries queries;
  private final Cursors cursors;

  MissedVisitResource(DecorationQueries queries, Cursors cursors) {
    this.queries = queries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listMissedDecorationVisits",
      summary = "List days of work on which nobody visited the site",
      description = "From the first day of work to the one before the check, today left out.")
  public Page<MissedVisitResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("since") @Parameter(description = "Only from this day on", example = "2026-12-01")
          LocalDate since) {
    return queries.missed(
        cursors.page("decoration-missed-visits", page, communityId, since), communityId, since);
  }
}
