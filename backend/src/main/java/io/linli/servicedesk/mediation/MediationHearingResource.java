package io.linli.servicedesk.mediation;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediations/{mediationId}/hearings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediation",
    description = "Disputes before a mediator, level by level, before anything else is done")
class MediationHearingResource {
  private final MediationHearings hearings;
  private final Cursors cursors;

  MediationHearingResource(MediationHearings hearings, Cursors cursors) {
    this.hearings = hearings;
    this.cursors = cursors;
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
  @Operation(operationId = "listMediationHearings", summary = "List the hearings of a mediation")
  public Page<MediationHearingResponse> list(
      @PathParam("mediationId") UUID mediationId, @Valid @BeanParam PageParameters page) {
    return hearings.list(mediationId, cursors.page("mediation-hearings", page, mediationId));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "planMediationHearing", summary = "Plan a hearing")
  public MediationHearingResponse plan(
      @PathParam("mediationId") UUID mediationId,
      @Valid @NotNull MediationRequests.HearingPlan request) {
    return hearings.plan(mediationId, request);
  }

  @POST
  @Path("{mediationHearingId}/record")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "recordMediationHearing",
      summary = "Record who came to a hearing and what was said")
  public MediationHearingResponse record(
      @PathParam("mediationId") UUID mediationId,
      @PathParam("mediationHearingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.HearingRecord request) {
    return hearings.record(mediationId, id, ifMatch, request);
  }
}
