package io.linli.assessment.round;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/assessment-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Assessment rounds",
    description = "Rounds of star ratings in a jurisdiction, and their rankings")
@InCapacity(Capacity.SUPERVISOR)
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class AssessmentRoundResource {
  private final AssessmentRounds rounds;
  private final Cursors cursors;

  AssessmentRoundResource(AssessmentRounds rounds, Cursors cursors) {
    this.rounds = rounds;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listAssessmentRounds",
      summary = "List assessment rounds",
      description = "The caller's own, and published ones of supervisors in its jurisdiction.")
  public Page<AssessmentRoundResponse> list(@Valid @BeanParam PageParameters page) {
    return rounds.list(cursors.page("assessment-rounds", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "openAssessmentRound",
      summary = "Open an assessment round for the caller's jurisdiction",
      description =
          "Enters every community of the jurisdiction. Those that are managed and large enough get"
              + " a sheet, and their managing tenant is asked for a self-check.")
  public AssessmentRoundResponse open(@Valid @NotNull RoundRequest request) {
    return rounds.open(request);
  }

  @GET
  @Path("{roundId}")
  @Transactional
  @Operation(operationId = "getAssessmentRound", summary = "Get an assessment round")
  public AssessmentRoundResponse get(@PathParam("roundId") UUID id) {
    return rounds.get(id);
  }

  @GET
  @Path("{roundId}/entries")
  @Transactional
  @Operation(
      operationId = "listAssessmentEntries",
      summary = "List the communities entered, with who takes part and why not")
  public Page<AssessmentEntryResponse> entries(
      @PathParam("roundId") UUID id, @Valid @BeanParam PageParameters page) {
    return rounds.entries(id, cursors.page("assessment-entries", page, id));
  }

  @POST
  @Path("{roundId}/publication")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "publishAssessmentRound",
      summary = "Publish all results of a round",
      description =
          "Every sheet must be submitted. Results are ranked and frozen, stars appear on the public"
              + " cards, and whoever failed gets a rectification order.")
  public AssessmentRoundResponse publish(
      @PathParam("roundId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return rounds.publish(id, ifMatch);
  }

  @GET
  @Path("{roundId}/ranking")
  @Transactional
  @Operation(
      operationId = "rankAssessmentRound",
      summary = "Rank the communities of a published round",
      description =
          "Equal totals share a place (1, 2, 2, 4). Each line shows the published round of the same"
              + " standard before this one.")
  @APIResponse(
      responseCode = "409",
      description = "The round is not published yet",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  @APIResponseSchema(
      value = RankingResponse.class,
      responseCode = "200",
      responseDescription = "OK")
  public RankingResponse ranking(
      @PathParam("roundId") UUID id, @Valid @BeanParam PageParameters page) {
    return rounds.ranking(id, cursors.page("ranking", page, id));
  }
}
