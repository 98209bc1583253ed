package io.linli.estate.rule;

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

@Path("/api/v1/communities/{communityId}/classification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Estate rules",
    description = "Numbers of plans: thresholds, norms and goals, by place and time")
class ClassificationResource {
  private final Classifications classifications;

  ClassificationResource(Classifications classifications) {
    this.classifications = classifications;
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
      operationId = "getClassification",
      summary = "See the class, case and goal of a community")
  public ClassificationResponse get(
      @PathParam("communityId") @Parameter(description = "Id of the community") UUID communityId) {
    return classifications.classify(communityId);
  }
}
