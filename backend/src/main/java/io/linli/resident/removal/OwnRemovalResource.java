package io.linli.resident.removal;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
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

/** For residents who were removed. */
@Path("/api/v1/me/removals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own household", description = "What a resident sees of the own household, and does")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
@InScope(InScope.HOUSEHOLD)
class OwnRemovalResource {
  private final OwnRemovals removals;
  private final Cursors cursors;

  OwnRemovalResource(OwnRemovals removals, Cursors cursors) {
    this.removals = removals;
    this.cursors = cursors;
  }

  @GET
  @Reading
  @Operation(operationId = "listOwnRemovals", summary = "List the removals of the caller")
  public Page<RemovalResponse> list(@Valid @BeanParam PageParameters page) {
    return removals.list(cursors.page("own-removals", page));
  }

  @GET
  @Path("{ownRemovalId}")
  @Reading
  @Operation(operationId = "getOwnRemoval", summary = "Get a removal of the caller")
  public RemovalResponse get(
      @PathParam("ownRemovalId") @Parameter(description = "Id of the removal") UUID id) {
    return removals.get(id);
  }

  @POST
  @Path("{ownRemovalId}/pledge")
  @Transactional
  @Operation(
      operationId = "offerPledge",
      summary = "Pledge to keep the rules, so as to come back",
      description = "After the first removal; a manager of the estate answers.")
  public RemovalResponse pledge(
      @PathParam("ownRemovalId") @Parameter(description = "Id of the removal") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RemovalRequests.Pledge request) {
    return removals.pledge(id, ifMatch, request);
  }

  @POST
  @Path("{ownRemovalId}/appeal")
  @Transactional
  @Operation(
      operationId = "appealRemoval",
      summary = "Appeal against a removal",
      description =
          "Once, within some days of it. A supervisor with jurisdiction that did not remove decides.")
  public RemovalResponse appeal(
      @PathParam("ownRemovalId") @Parameter(description = "Id of the removal") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RemovalRequests.Appeal request) {
    return removals.appeal(id, ifMatch, request);
  }
}
