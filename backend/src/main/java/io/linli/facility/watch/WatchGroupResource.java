package io.linli.facility.watch;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/watch-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Group of four",
    description = "What committee, owners, supervisory committee and company find together")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class WatchGroupResource {
  private final WatchGroups groups;
  private final Cursors cursors;

  WatchGroupResource(WatchGroups groups, Cursors cursors) {
    this.groups = groups;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listWatchGroups", summary = "List groups of four")
  public Page<WatchGroupSummary> list(@Valid @BeanParam PageParameters page) {
    return groups.list(cursors.page("watch-groups", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "foundWatchGroup",
      summary = "Found the group of four of a community",
      description =
          "Neighbourhood committee, owners' representative, supervisory committee and company; who"
              + " is missing is told.")
  public WatchGroupResponse found(@Valid @NotNull WatchRequests.Founding request) {
    return groups.found(request);
  }

  @GET
  @Path("{watchGroupId}")
  @Transactional
  @Operation(operationId = "getWatchGroup", summary = "Get a group of four with its members")
  public WatchGroupResponse get(@PathParam("watchGroupId") UUID id) {
    return groups.get(id);
  }

  @PUT
  @Path("{watchGroupId}/members")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "changeWatchGroupMembers", summary = "Say who is in a group of four")
  public WatchGroupResponse change(
      @PathParam("watchGroupId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WatchRequests.Members request) {
    return groups.change(id, ifMatch, request);
  }
}
