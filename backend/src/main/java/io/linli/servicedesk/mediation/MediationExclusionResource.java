package io.linli.servicedesk.mediation;

import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/mediation-exclusions")
@Produces(MediaType.APPLICATION_JSON)
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
class MediationExclusionResource {
  private final Mediations mediations;

  MediationExclusionResource(Mediations mediations) {
    this.mediations = mediations;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getMediationExclusions",
      summary = "See what the law excludes from mediation")
  public MediationExclusionsResponse get() {
    return mediations.exclusions();
  }
}
