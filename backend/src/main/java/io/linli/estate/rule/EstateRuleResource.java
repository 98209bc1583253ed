package io.linli.estate.rule;

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

@Path("/api/v1/estate-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Estate rules",
    description = "Numbers of plans: thresholds, norms and goals, by place and time")
class EstateRuleResource {
  private final RuleVersions versions;
  private final Cursors cursors;

  EstateRuleResource(RuleVersions versions, Cursors cursors) {
    this.versions = versions;
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
  @Operation(
      operationId = "listEstateRules",
      summary = "List all versions of the estate rules",
      description = "For a place, the version of the longest area code holds, the newest first.")
  public Page<EstateRuleResponse> list(@Valid @BeanParam PageParameters page) {
    return versions.list(cursors.page("estate-rules", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "setEstateRule",
      summary = "Set the estate rules of the caller's jurisdiction from a day on")
  public EstateRuleResponse set(@Valid @NotNull EstateRuleRequests.Version request) {
    return versions.set(request);
  }

  @GET
  @Path("{estateRuleId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getEstateRule", summary = "Get a version of the estate rules")
  public EstateRuleResponse get(
      @PathParam("estateRuleId") @Parameter(description = "Id of the version") UUID id) {
    return versions.get(id);
  }
}
