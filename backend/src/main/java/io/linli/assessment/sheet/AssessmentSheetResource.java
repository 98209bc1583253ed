package io.linli.assessment.sheet;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/assessment-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment sheets", description = "Score sheets of communities, and published ratings")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class AssessmentSheetResource {
  private final AssessmentSheets sheets;
  private final Cursors cursors;

  AssessmentSheetResource(AssessmentSheets sheets, Cursors cursors) {
    this.sheets = sheets;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listAssessmentSheets",
      summary = "List score sheets",
      description =
          "A supervisor lists its own in every state and published ones of its jurisdiction; a"
              + " company those about itself, once published.")
  public Page<AssessmentSheetSummary> list(
      @Valid @BeanParam PageParameters page,
      @Parameter(description = "Only those of this round") @QueryParam("roundId") UUID roundId,
      @Parameter(description = "Only those in this state") @QueryParam("state") SheetState state) {
    return sheets.list(cursors.page("assessment-sheets", page, roundId, state), roundId, state);
  }

  @GET
  @Path("{sheetId}")
  @Transactional
  @Operation(
      operationId = "getAssessmentSheet",
      summary = "Get a score sheet",
      description =
          "Until it is published only the supervisor that fills it finds it; then the rated company"
              + " and the supervisors above do too.")
  public AssessmentSheetResponse get(@PathParam("sheetId") UUID id) {
    return sheets.get(id);
  }

  @PUT
  @Path("{sheetId}")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed({Roles.MANAGER, Roles.ASSESSOR})
  @Operation(
      operationId = "scoreAssessmentSheet",
      summary = "Score a sheet",
      description =
          "Replaces what was there. Items measured by the estate register take no answer: their"
              + " figures are read anew with each scoring and stay with the sheet from its"
              + " submission on. Lost points need a reason.")
  public AssessmentSheetResponse score(
      @PathParam("sheetId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SheetScoring scoring) {
    return sheets.score(id, ifMatch, scoring);
  }

  @POST
  @Path("{sheetId}/submission")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed({Roles.MANAGER, Roles.ASSESSOR})
  @Operation(
      operationId = "submitAssessmentSheet",
      summary = "Submit a complete sheet",
      description = "Settles total, verdict and stars. Every item must have an answer.")
  public AssessmentSheetResponse submit(
      @PathParam("sheetId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return sheets.submit(id, ifMatch);
  }

  @POST
  @Path("{sheetId}/reopening")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "reopenAssessmentSheet",
      summary = "Take a submitted sheet back",
      description = "Possible until the round is published.")
  public AssessmentSheetResponse reopen(
      @PathParam("sheetId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return sheets.reopen(id, ifMatch);
  }

  @GET
  @Path("{sheetId}/recomputation")
  @Transactional
  @Operation(
      operationId = "recomputeAssessmentSheet",
      summary = "Compute a sheet's result anew",
      description =
          "Proves a result: computes it from the findings and the version of the standard that the"
              + " sheet keeps, and holds it against the kept one.")
  @APIResponse(
      responseCode = "409",
      description = "The sheet is a draft and keeps no result",
      content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
  @APIResponseSchema(
      value = RecomputationResponse.class,
      responseCode = "200",
      responseDescription = "OK")
  public RecomputationResponse recompute(@PathParam("sheetId") UUID id) {
    return sheets.recompute(id);
  }
}
