package io.linli.rule.application;

import io.linli.platform.caller.Roles;
import io.linli.rule.RuleExplanation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/rules/{ruleCode}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "Numbers of laws and plans, by place and time")
class RuleResource {
  private final RuleApplications applications;

  RuleResource(RuleApplications applications) {
    this.applications = applications;
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
      operationId = "explainRule",
      summary = "See which value of a rule applies at a place, and why",
      description = "A company's own values count for it, where the pack lets it set them.")
  public RuleExplanation explain(
      @PathParam("ruleCode")
          @Parameter(
              description = "Code of the rule, as the packs have it",
              example = "service-desk.on-site.urgent")
          String ruleCode,
      @QueryParam("areaCode")
          @NotNull
          @Pattern(regexp = "[0-9]{2,12}")
          @Parameter(description = "Code of the place, 2 to 12 digits", example = "410105001003")
          String areaCode,
      @QueryParam("on")
          @Parameter(description = "The day; today when left out", example = "2027-01-01")
          LocalDate on) {
    return applications.explain(ruleCode, areaCode, on);
  }
}
