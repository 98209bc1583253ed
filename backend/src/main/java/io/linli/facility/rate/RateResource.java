package io.linli.facility.rate;

import io.linli.estate.EstateGroup;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/property-rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facilities", description = "Lifts, pumps, lights and what else an estate runs on")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class RateResource {
  private final Rates rates;
  private final Cursors cursors;
  private final Clock clock;

  RateResource(Rates rates, Cursors cursors, Clock clock) {
    this.rates = rates;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listPropertyRates",
      summary = "See whether lights work, facilities are sound and repairs are in time",
      description =
          "Computed from what was found by the end of the month and isn't too old, from repairs that"
              + " were due in it, and from green areas as last measured. What nobody has looked at"
              + " counts neither way and is told.")
  public Page<GroupRatesResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("month")
          @Pattern(regexp = MonthParameters.MONTH)
          @Parameter(description = "The month; this one when left out", example = "2026-11")
          String month,
      @QueryParam("groupBy")
          @Parameter(
              description = "By what estates are told apart; COMMUNITY when left out",
              example = "COMMUNITY")
          EstateGroup groupBy,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return rates.list(
        MonthParameters.month(month, clock),
        Objects.requireNonNullElse(groupBy, EstateGroup.COMMUNITY),
        communityId,
        cursors.page("property-rates", page, month, groupBy, communityId));
  }
}
