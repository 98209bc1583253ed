package io.linli.facility.duty;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/duty-shifts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Duty", description = "Who is on duty at an estate, and on which holidays nobody is")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class DutyShiftResource {
  private final DutyRosters rosters;
  private final Cursors cursors;

  DutyShiftResource(DutyRosters rosters, Cursors cursors) {
    this.rosters = rosters;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listDutyShifts",
      summary = "List who is on duty, masked",
      description = "In the order of area and day; of this year when nothing else is asked.")
  public Page<DutyShiftResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("from") @Parameter(description = "First day", example = "2026-10-01")
          LocalDate from,
      @QueryParam("to") @Parameter(description = "Last day", example = "2026-10-07") LocalDate to,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId) {
    return rosters.list(
        cursors.page("duty-shifts", page, from, to, communityId),
        new DutyQueries.Span(from, to, communityId));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "enterDutyShift", summary = "Put somebody on the roster")
  public DutyShiftResponse enter(@Valid @NotNull DutyRequests.Entry request) {
    return rosters.enter(request);
  }

  @GET
  @Path("{dutyShiftId}")
  @Transactional
  @Operation(operationId = "getDutyShift", summary = "Get an entry of the roster, masked")
  public DutyShiftResponse get(@PathParam("dutyShiftId") UUID id) {
    return rosters.get(id);
  }

  @POST
  @Path("{dutyShiftId}/removal")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "removeDutyShift",
      summary = "Take somebody off the roster",
      description = "Of today or later; who was on duty stays on record.")
  public DutyShiftResponse remove(@PathParam("dutyShiftId") UUID id) {
    return rosters.remove(id);
  }

  @POST
  @Path("{dutyShiftId}/contact-looks")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "lookAtDutyContact",
      summary = "See somebody who is on duty in full",
      description = "Each look is recorded with its reason.")
  public DutyContactResponse look(
      @PathParam("dutyShiftId") UUID id, @Valid @NotNull DutyRequests.Look request) {
    return rosters.look(id, request);
  }
}
