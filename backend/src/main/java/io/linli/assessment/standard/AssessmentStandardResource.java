package io.linli.assessment.standard;

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
import jakarta.validation.constraints.Size;
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

@Path("/api/v1/assessment-standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Assessment standards",
    description = "What ratings are measured by: versions, frozen once published")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class AssessmentStandardResource {
  private final AssessmentStandards standards;
  private final Cursors cursors;

  AssessmentStandardResource(AssessmentStandards standards, Cursors cursors) {
    this.standards = standards;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listAssessmentStandards",
      summary = "List the standards",
      description =
          "Published standards are public rules that everybody may read, those that ship with the"
              + " service among them; drafts are listed for their maker alone.")
  public Page<AssessmentStandardSummary> list(
      @Valid @BeanParam PageParameters page,
      @Parameter(description = "Only versions of this standard", example = "safe-estate")
          @QueryParam("code")
          @Size(max = 40)
          String code) {
    return standards.list(cursors.page("assessment-standards", page, code), code);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "draftAssessmentStandard",
      summary = "Draft a version of a standard",
      description =
          "The items must add up to exactly 100.0 points and the bands tile 0 to 100. The version"
              + " gets the next number of the tenant's standard with this code.")
  public AssessmentStandardResponse draft(@NotNull StandardDefinition definition) {
    return standards.draft(definition);
  }

  @GET
  @Path("{standardId}")
  @Transactional
  @Operation(operationId = "getAssessmentStandard", summary = "Get a version of a standard")
  public AssessmentStandardResponse get(@PathParam("standardId") UUID id) {
    return standards.get(id);
  }

  @PUT
  @Path("{standardId}")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "redefineAssessmentStandard",
      summary = "Replace a draft of a standard",
      description = "A published version is refused; its code can't be changed either.")
  public AssessmentStandardResponse redefine(
      @PathParam("standardId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull StandardDefinition definition) {
    return standards.redefine(id, ifMatch, definition);
  }

  @POST
  @Path("{standardId}/publication")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "publishAssessmentStandard",
      summary = "Publish a version of a standard",
      description = "From then on it never changes, and rounds can be opened by it.")
  public AssessmentStandardResponse publish(
      @PathParam("standardId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return standards.publish(id, ifMatch);
  }
}
