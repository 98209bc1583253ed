package io.linli.rule.override;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/rule-overrides")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "Numbers of laws and plans, by place and time")
@InCapacity(Capacity.OPERATOR)
class RuleOverrideResource {
  private final RuleOverrides overrides;
  private final Cursors cursors;

  RuleOverrideResource(RuleOverrides overrides, Cursors cursors) {
    this.overrides = overrides;
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
      operationId = "listRuleOverrides",
      summary = "List the values that one's tenant has set for itself")
  public Page<RuleOverrideResponse> list(@Valid @BeanParam PageParameters page) {
    return overrides.list(cursors.page("rule-overrides", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "overrideRule",
      summary = "Set a value of one's own from a day on",
      description = "Counts where the pack of the place lets tenants set it; see explainRule.")
  public RuleOverrideResponse set(@Valid @NotNull RuleOverrideRequests.Setting request) {
    return overrides.set(request);
  }
}
