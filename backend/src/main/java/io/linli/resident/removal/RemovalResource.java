package io.linli.resident.removal;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.OrPerson;
import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import io.linli.platform.read.Reading;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/resident-removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Resident removals",
    description = "Residents removed for breaking the rules; pledges and appeals")
@InCapacity(Capacity.OPERATOR)
@InScope(InScope.HOUSEHOLD)
class RemovalResource {
  private final Removals removals;
  private final Cursors cursors;

  RemovalResource(Removals removals, Cursors cursors) {
    this.removals = removals;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.PERSON})
  @OrPerson(Capacity.BUILDING_HEAD)
  @Operation(
      operationId = "listResidentRemovals",
      summary = "List the removals in the estates that one keeps")
  public Page<RemovalResponse> list(@Valid @BeanParam PageParameters page) {
    return removals.list(cursors.page("resident-removals", page));
  }

  @GET
  @Path("{removalId}")
  @Reading
  @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.PERSON})
  @OrPerson(Capacity.BUILDING_HEAD)
  @Operation(operationId = "getResidentRemoval", summary = "Get a removal")
  public RemovalResponse get(
      @PathParam("removalId") @Parameter(description = "Id of the removal") UUID id) {
    return removals.get(id);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.PERSON})
  @OrPerson(Capacity.BUILDING_HEAD)
  @Operation(
      operationId = "removeResident",
      summary = "Remove a resident who broke the rules",
      description =
          "Access ends at once; the family of an owner keeps its own. After the first removal from a"
              + " building the person comes back with a pledge that is accepted, after the second one"
              + " not at all, unless an appeal is upheld.")
  public RemovalResponse remove(@Valid @NotNull RemovalRequests.Making request) {
    return removals.remove(request);
  }

  @POST
  @Path("{removalId}/pledge-answer")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "answerPledge",
      summary = "Accept or refuse a removed resident's pledge",
      description = "Accepted, it opens the household again. One that is refused may be made anew.")
  public RemovalResponse answerPledge(
      @PathParam("removalId") @Parameter(description = "Id of the removal") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RemovalRequests.PledgeAnswer request) {
    return removals.answerPledge(id, ifMatch, request);
  }
}
