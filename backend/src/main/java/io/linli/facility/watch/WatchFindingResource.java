package io.linli.facility.watch;

import io.linli.facility.WatchState;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/watch-findings")
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
class WatchFindingResource {
  private final WatchFindings findings;
  private final Cursors cursors;

  WatchFindingResource(WatchFindings findings, Cursors cursors) {
    this.findings = findings;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listWatchFindings",
      summary = "List what groups of four found",
      description = "Company and street see what is filed at once.")
  public Page<WatchFindingResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only those that have come so far")
          WatchState state) {
    return findings.list(
        cursors.page("watch-findings", page, communityId, state), communityId, state);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "fileWatchFinding",
      summary = "File what the group saw on a day",
      description =
          "By the neighbourhood committee, or by the company's own member; also when all was well.")
  public WatchFindingResponse file(@Valid @NotNull WatchRequests.Filing request) {
    return findings.file(request);
  }

  @GET
  @Path("{watchFindingId}")
  @Transactional
  @Operation(operationId = "getWatchFinding", summary = "Get a finding of a group of four")
  public WatchFindingResponse get(@PathParam("watchFindingId") UUID id) {
    return findings.get(id);
  }

  @POST
  @Path("{watchFindingId}/answer")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "answerWatchFinding", summary = "Say what is done about a finding")
  public WatchFindingResponse answer(
      @PathParam("watchFindingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WatchRequests.Text request) {
    return findings.answer(id, ifMatch, request);
  }

  @POST
  @Path("{watchFindingId}/return")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "returnWatchFinding",
      summary = "Give a finding back whose answer doesn't do",
      description = "By the street or a level above.")
  public WatchFindingResponse giveBack(
      @PathParam("watchFindingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WatchRequests.Text request) {
    return findings.giveBack(id, ifMatch, request);
  }

  @POST
  @Path("{watchFindingId}/closing")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "closeWatchFinding",
      summary = "Close a finding",
      description = "By the street or a level above, once the company has answered.")
  public WatchFindingResponse close(
      @PathParam("watchFindingId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WatchRequests.Text request) {
    return findings.close(id, ifMatch, request);
  }
}
