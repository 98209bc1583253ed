package io.linli.servicedesk.followup;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/follow-up-draws")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class FollowUpDrawResource {
  private final FollowUpDraws draws;
  private final Cursors cursors;

  FollowUpDrawResource(FollowUpDraws draws, Cursors cursors) {
    this.draws = draws;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listFollowUpDraws", summary = "List the samples that were drawn")
  public Page<FollowUpDrawResponse> list(@Valid @BeanParam PageParameters page) {
    return draws.list(cursors.page("follow-up-draws", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "drawFollowUps",
      summary = "Draw which of a month's cases are followed up",
      description =
          "Once for a community and a month, after the month. Complaints and major cases are"
              + " followed up anyway and aren't drawn from.")
  public FollowUpDrawResponse draw(@Valid @NotNull FollowUpRequests.Drawing request) {
    return draws.draw(request);
  }

  @GET
  @Path("{followUpDrawId}/cases")
  @Transactional
  @Operation(operationId = "listDrawnCases", summary = "List the cases of a sample")
  public Page<DrawnCaseResponse> cases(
      @PathParam("followUpDrawId") @Parameter(description = "Id of the draw") UUID id,
      @Valid @BeanParam PageParameters page) {
    return draws.cases(id, cursors.page("drawn-cases", page, id));
  }
}
