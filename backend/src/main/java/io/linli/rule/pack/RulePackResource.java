package io.linli.rule.pack;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/rule-packs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "Numbers of laws and plans, by place and time")
class RulePackResource {
  private final RulePacks packs;
  private final Cursors cursors;

  RulePackResource(RulePacks packs, Cursors cursors) {
    this.packs = packs;
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
      operationId = "listRulePacks",
      summary = "List all versions of the packs of rules",
      description =
          "For a place, the values of the longest area code hold, of those the version that began"
              + " last; a rule that it leaves out is inherited.")
  public Page<RulePackSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("code")
          @Parameter(description = "Only versions of this pack", example = "service-desk")
          String code) {
    return packs.list(cursors.page("rule-packs", page, code), code);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.SUPERVISOR)
  @Operation(
      operationId = "setRulePack",
      summary = "Set rules for the caller's jurisdiction from a day on")
  public RulePackResponse set(@Valid @NotNull RulePackRequests.Version request) {
    return packs.set(request);
  }

  @GET
  @Path("{rulePackId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getRulePack", summary = "Get a version of a pack with its values")
  public RulePackResponse get(
      @PathParam("rulePackId") @Parameter(description = "Id of the version") UUID id) {
    return packs.get(id);
  }
}
