package io.linli.servicedesk.mediation;

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

@Path("/api/v1/mediations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediation",
    description = "Disputes before a mediator, level by level, before anything else is done")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class MediationResource {
  private final Mediations mediations;
  private final MediationMoves moves;
  private final MediationQueries queries;
  private final Cursors cursors;

  MediationResource(
      Mediations mediations, MediationMoves moves, MediationQueries queries, Cursors cursors) {
    this.mediations = mediations;
    this.moves = moves;
    this.queries = queries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listMediations",
      summary = "List mediations",
      description =
          "A supervisor sees those of its jurisdiction, a company those of its estates that concern it:"
              + " as a party, by its case, or because it asked.")
  public Page<MediationSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only in this state") MediationState state,
      @QueryParam("level") @Parameter(description = "Only at this level") MediationLevel level) {
    return queries.list(
        cursors.page("mediations", page, communityId, state, level),
        new MediationQueries.Filter(communityId, state, level));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "requestMediation",
      summary = "Ask for the mediation of a dispute",
      description =
          "By the company, the committee or the street. The request alone stops nothing; once a"
              + " mediator has accepted it, the case stands still until the mediation ends.")
  public MediationResponse request(@Valid @NotNull MediationRequests.Request request) {
    return mediations.request(request);
  }

  @GET
  @Path("{mediationId}")
  @Transactional
  @Operation(operationId = "getMediation", summary = "Get a mediation")
  public MediationResponse get(@PathParam("mediationId") UUID id) {
    return mediations.get(id);
  }

  @GET
  @Path("{mediationId}/steps")
  @Transactional
  @Operation(operationId = "listMediationSteps", summary = "List what happened to a mediation")
  public Page<MediationStepResponse> steps(
      @PathParam("mediationId") UUID id, @Valid @BeanParam PageParameters page) {
    return mediations.steps(id, cursors.page("mediation-steps", page, id));
  }

  @POST
  @Path("{mediationId}/withdrawal")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "withdrawMediation",
      summary = "Take the request for a mediation back",
      description = "By the tenant that asked for it.")
  public MediationResponse withdraw(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Reason request) {
    return moves.withdraw(id, ifMatch, request);
  }

  @POST
  @Path("{mediationId}/escalation")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "escalateMediation",
      summary = "Ask the next level after a mediation has failed",
      description =
          "Community, street, district joint conference. By the tenant that asked for the mediation"
              + " or the one that mediated; never while it is open.")
  public MediationResponse escalate(
      @PathParam("mediationId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MediationRequests.Reason request) {
    return moves.escalate(id, ifMatch, request);
  }
}
