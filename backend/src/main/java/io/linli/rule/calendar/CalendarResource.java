package io.linli.rule.calendar;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/working-calendars/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "Numbers of laws and plans, by place and time")
class CalendarResource {
  private static final int FIRST = 2000;
  private static final int LAST = 2200;

  private final Calendars calendars;

  CalendarResource(Calendars calendars) {
    this.calendars = calendars;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY,
    Roles.PLATFORM_OPERATOR
  })
  @Operation(operationId = "getWorkingCalendar", summary = "Get the working days of a year")
  public CalendarResponse get(
      @PathParam("year") @Parameter(description = "The year", example = "2026") int year) {
    return calendars.get(year);
  }

  @PUT
  @Transactional
  @RolesAllowed(Roles.PLATFORM_OPERATOR)
  @InCapacity(Capacity.PLATFORM)
  @Operation(
      operationId = "arrangeWorkingCalendar",
      summary = "Enter or correct the working days of a year",
      description =
          "By the operator of the service, once the State Council has said so. A year that is"
              + " known already needs the version that was read as If-Match.")
  public CalendarResponse arrange(
      @PathParam("year")
          @Min(FIRST)
          @Max(LAST)
          @Parameter(description = "The year", example = "2027")
          int year,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CalendarRequests.Arrangement request) {
    return calendars.arrange(year, ifMatch, request);
  }
}
