package io.linli.patrol.figures;

import io.linli.platform.caller.Roles;
import io.linli.platform.figure.MonthParameters;
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
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/hazard-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Patrols", description = "Points, checklists, plans and rounds of patrols")
class HazardFiguresResource {
  private final HazardFigures figures;
  private final Cursors cursors;
  private final Clock clock;

  HazardFiguresResource(HazardFigures figures, Cursors cursors, Clock clock) {
    this.figures = figures;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listHazardFigures",
      summary = "See how many hazards were found, struck off, overdue and fined",
      description =
          "Counted from the hazards found in these months that the caller sees, as they stand now: a"
              + " company those of its estates, a supervisor those of its jurisdiction. Two years at"
              + " most.")
  public Page<HazardFiguresResponse> list(
      @Valid @BeanParam PageParameters page,
      @Valid @BeanParam MonthParameters months,
      @QueryParam("groupBy")
          @Parameter(
              description = "By what figures are told apart; COMMUNITY when left out",
              example = "COMMUNITY")
          HazardFigureGroup groupBy,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return figures.list(
        new HazardFigures.Question(
            months.span(clock),
            Objects.requireNonNullElse(groupBy, HazardFigureGroup.COMMUNITY),
            communityId),
        cursors.page("hazard-figures", page, months.from, months.to, groupBy, communityId));
  }
}
