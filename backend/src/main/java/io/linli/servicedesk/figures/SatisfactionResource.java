package io.linli.servicedesk.figures;

import io.linli.platform.caller.Roles;
import io.linli.platform.figure.MonthParameters;
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
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/service-desk-satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service desk")
class SatisfactionResource {
  private final Satisfaction satisfaction;
  private final Cursors cursors;
  private final Clock clock;

  SatisfactionResource(Satisfaction satisfaction, Cursors cursors, Clock clock) {
    this.satisfaction = satisfaction;
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
      operationId = "listServiceDeskSatisfaction",
      summary = "See how satisfied the people of each estate were in a month",
      description =
          "Of the estates with cases opened in the month that the caller sees, against the preset"
              + " that holds for place and managing tenant.")
  public Page<SatisfactionResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("month")
          @Pattern(regexp = MonthParameters.MONTH)
          @Parameter(description = "The month; this one when left out", example = "2026-10")
          String month) {
    YearMonth asked = MonthParameters.month(month, clock);
    return satisfaction.list(asked, cursors.page("service-desk-satisfaction", page, month));
  }
}
