package io.linli.estate.survey;

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

@Path("/api/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Surveys",
    description = "What was declared, held against itself and against the register")
class SurveyResource {
  private final Surveys surveys;
  private final Cursors cursors;

  SurveyResource(Surveys surveys, Cursors cursors) {
    this.surveys = surveys;
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
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "listSurveys", summary = "List the surveys of the jurisdiction")
  public Page<SurveyResponse> list(@Valid @BeanParam PageParameters page) {
    return surveys.list(cursors.page("surveys", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "declareSurvey",
      summary = "Declare a survey of an area",
      description =
          "Parts that don't sum to their whole are kept as declared, and the answer names the"
              + " difference.")
  public SurveyResponse declare(@Valid @NotNull SurveyRequests.Declaration request) {
    return surveys.declare(request);
  }

  @GET
  @Path("{surveyId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(operationId = "getSurvey", summary = "Get a survey")
  public SurveyResponse get(
      @PathParam("surveyId") @Parameter(description = "Id of the survey") UUID id) {
    return surveys.get(id);
  }
}
