package io.linli.facility.emergency;

import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/emergency-plan-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Emergencies", description = "Plans for emergencies, drills, and what happened")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class EmergencyTemplateResource {
  private final EmergencyTemplates templates;

  EmergencyTemplateResource(EmergencyTemplates templates) {
    this.templates = templates;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getEmergencyPlanTemplates",
      summary = "See the emergency plans that the service ships",
      description = "To be adopted as they are, or changed.")
  public EmergencyTemplates.Templates get() {
    return templates.all();
  }
}
