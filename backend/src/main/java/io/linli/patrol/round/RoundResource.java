package io.linli.patrol.round;

import io.linli.patrol.RoundState;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/patrol-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patrols", description = "Points, checklists, plans and rounds of patrols")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class RoundResource {
  private final PatrolRounds rounds;
  private final RoundWalks walks;
  private final RoundQueries queries;
  private final Cursors cursors;

  RoundResource(PatrolRounds rounds, RoundWalks walks, RoundQueries queries, Cursors cursors) {
    this.rounds = rounds;
    this.walks = walks;
    this.queries = queries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listPatrolRounds",
      summary = "List rounds, in the order of area and due time",
      description = "A supervisor sees those of its jurisdiction, a company those of its estates.")
  public Page<RoundSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("patrolPlanId") @Parameter(description = "Only of this plan") UUID planId,
      @QueryParam("state") @Parameter(description = "Only in this state") RoundState state,
      @QueryParam("from")
          @Parameter(
              description = "Only those due from this day in China on",
              example = "2026-11-01")
          LocalDate from,
      @QueryParam("to")
          @Parameter(
              description = "Only those due from this day in China at the latest",
              example = "2026-11-30")
          LocalDate to) {
    return queries.list(
        cursors.page("patrol-rounds", page, communityId, planId, state, from, to),
        new RoundQueries.Filter(communityId, planId, state, from, to));
  }

  @GET
  @Path("{patrolRoundId}")
  @Transactional
  @Operation(operationId = "getPatrolRound", summary = "Get a round with its points")
  public RoundResponse get(@PathParam("patrolRoundId") UUID id) {
    return rounds.get(id);
  }

  @GET
  @Path("{patrolRoundId}/check-ins")
  @Transactional
  @Operation(operationId = "listPatrolCheckIns", summary = "List what was seen on a round")
  public Page<CheckInResponse> checkIns(
      @PathParam("patrolRoundId") UUID id, @Valid @BeanParam PageParameters page) {
    return rounds.checkIns(id, cursors.page("patrol-check-ins", page, id));
  }

  @POST
  @Path("{patrolRoundId}/check-ins")
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "checkInAtPatrolPoint",
      summary = "Note that somebody is at a point of a round now",
      description = "The first one begins the round, with the points and checklist of that moment.")
  public CheckInResponse checkIn(
      @PathParam("patrolRoundId") UUID id, @Valid @NotNull RoundRequests.Visit request) {
    return walks.checkIn(id, request);
  }

  @POST
  @Path("{patrolRoundId}/finish")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "finishPatrolRound",
      summary = "End a round",
      description =
          "Every point in use must have been visited or skipped for a reason, and every item of the"
              + " checklist answered at some point. It is done or late by this moment.")
  public RoundResponse finish(
      @PathParam("patrolRoundId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return walks.finish(id, ifMatch);
  }

  @POST
  @Path("{patrolRoundId}/upload")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "uploadPatrolRound",
      summary = "Send a round that was walked without a connection",
      description =
          "It keeps its own times and is marked; one that was done in time isn't missed any more."
              + " The same upload key sent twice counts once.")
  public RoundResponse upload(
      @PathParam("patrolRoundId") UUID id, @Valid @NotNull RoundRequests.Collected request) {
    return walks.upload(id, request);
  }
}
