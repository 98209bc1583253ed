package io.linli.estate.survey;

import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/communities/{communityId}/survey")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Surveys",
    description = "What was declared, held against itself and against the register")
class CommunitySurveyResource {
  private final CommunitySurveys surveys;

  CommunitySurveyResource(CommunitySurveys surveys) {
    this.surveys = surveys;
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
      operationId = "getCommunitySurvey",
      summary = "Hold what is declared of a community against what is registered")
  public CommunitySurveyResponse get(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId) {
    return surveys.of(communityId);
  }
}
