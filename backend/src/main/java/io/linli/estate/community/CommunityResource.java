package io.linli.estate.community;

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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/communities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Communities", description = "Residential estates: the unit of everything else")
class CommunityResource {
  private final Communities communities;
  private final Cursors cursors;

  CommunityResource(Communities communities, Cursors cursors) {
    this.communities = communities;
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
  @Operation(
      operationId = "listCommunities",
      summary = "List communities",
      description =
          "A company sees those that it manages, a supervisor those of its jurisdiction, in the"
              + " order of area code and id.")
  public Page<CommunityResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("areaCode")
          @Pattern(regexp = "[0-9]{2,12}")
          @Parameter(description = "Only those below this area code", example = "410105001")
          String areaCode) {
    return communities.list(cursors.page("communities", page, areaCode), areaCode);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "registerCommunity",
      summary = "Register a community",
      description = "By a supervisor, within its jurisdiction. Nobody manages it at first.")
  public CommunityResponse register(@Valid @NotNull CommunityRequests.Registration request) {
    return communities.register(request);
  }

  @GET
  @Path("{communityId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getCommunity", summary = "Get a community")
  public CommunityResponse get(@PathParam("communityId") UUID id) {
    return communities.get(id);
  }

  @PUT
  @Path("{communityId}/identity")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "identifyCommunity", summary = "Change the name or class of a community")
  public CommunityResponse identify(
      @PathParam("communityId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CommunityRequests.Identity request) {
    return communities.identify(id, ifMatch, request);
  }

  @PUT
  @Path("{communityId}/description")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "describeCommunity",
      summary = "Change what there is in a community",
      description = "By its managing tenant, or by the supervisor that keeps an unmanaged one.")
  public CommunityResponse describe(
      @PathParam("communityId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CommunityRequests.Description request) {
    return communities.describe(id, ifMatch, request);
  }
}
