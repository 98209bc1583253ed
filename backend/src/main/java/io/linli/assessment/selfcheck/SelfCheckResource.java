package io.linli.assessment.selfcheck;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/self-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Self-checks", description = "What companies say of their communities in a round")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class SelfCheckResource {
  private final SelfChecks checks;
  private final Cursors cursors;

  SelfCheckResource(SelfChecks checks, Cursors cursors) {
    this.checks = checks;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listSelfChecks",
      summary = "List self-checks",
      description =
          "A company lists those that it is asked for; a supervisor those that were handed in to"
              + " it.")
  public Page<SelfCheckSummary> list(@Valid @BeanParam PageParameters page) {
    return checks.list(cursors.page("self-checks", page));
  }

  @GET
  @Path("{selfCheckId}")
  @Transactional
  @Operation(
      operationId = "getSelfCheck",
      summary = "Get a self-check",
      description = "The supervisor finds it once it was handed in.")
  public SelfCheckResponse get(@PathParam("selfCheckId") UUID id) {
    return checks.get(id);
  }

  @PUT
  @Path("{selfCheckId}")
  @Transactional
  @InCapacity(Capacity.OPERATOR)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK, Roles.ASSESSOR})
  @Operation(
      operationId = "fillSelfCheck",
      summary = "Fill a self-check with answers and evidence",
      description = "Replaces what was there. Open on the days of the round, until submitted.")
  public SelfCheckResponse fill(
      @PathParam("selfCheckId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SelfCheckRequest request) {
    return checks.fill(id, ifMatch, request);
  }

  @POST
  @Path("{selfCheckId}/submission")
  @Transactional
  @InCapacity(Capacity.OPERATOR)
  @RolesAllowed(Roles.MANAGER)
  @Operation(
      operationId = "submitSelfCheck",
      summary = "Hand a self-check in",
      description = "Every item must have an answer. From then on the supervisor reads it.")
  public SelfCheckResponse submit(
      @PathParam("selfCheckId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return checks.submit(id, ifMatch);
  }
}
