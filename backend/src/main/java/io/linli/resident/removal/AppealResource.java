package io.linli.resident.removal;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.resident.AppealState;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/removal-appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Resident removals",
    description = "Residents removed for breaking the rules; pledges and appeals")
@InCapacity(Capacity.SUPERVISOR)
@InScope(InScope.HOUSEHOLD)
class AppealResource {
  private final Appeals appeals;
  private final Cursors cursors;

  AppealResource(Appeals appeals, Cursors cursors) {
    this.appeals = appeals;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.READ_ONLY})
  @Operation(
      operationId = "listRemovalAppeals",
      summary = "List appeals of the jurisdiction against removals of residents")
  public Page<RemovalResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("state") @Parameter(description = "Only those that stand so") AppealState state) {
    return appeals.list(cursors.page("removal-appeals", page, state), state);
  }

  @GET
  @Path("{appealId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.READ_ONLY})
  @Operation(operationId = "getRemovalAppeal", summary = "Get a removal that was appealed against")
  public RemovalResponse get(
      @PathParam("appealId") @Parameter(description = "Id of the removal") UUID id) {
    return appeals.get(id);
  }

  @POST
  @Path("{appealId}/answer")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "answerAppeal",
      summary = "Uphold or dismiss an appeal against a removal",
      description =
          "Never by the person or the tenant that removed; a street that manages the estate leaves it"
              + " to another level. Upheld, the resident is back and the removal doesn't count.")
  public RemovalResponse answer(
      @PathParam("appealId") @Parameter(description = "Id of the removal") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RemovalRequests.AppealAnswer request) {
    return appeals.answer(id, ifMatch, request);
  }
}
