package io.linli.servicedesk.decoration;

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

@Path("/api/v1/decoration-filings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decoration",
    description = "Households' decorations, from the filing to the return of the deposit")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class DecorationFilingResource {
  private final DecorationFilings filings;
  private final DecorationQueries queries;
  private final Cursors cursors;

  DecorationFilingResource(DecorationFilings filings, DecorationQueries queries, Cursors cursors) {
    this.filings = filings;
    this.queries = queries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listDecorationFilings",
      summary = "List decorations",
      description = "A supervisor sees those of its jurisdiction, a company those of its estates.")
  public Page<DecorationFilingSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only in this state") DecorationState state) {
    return queries.filings(
        cursors.page("decoration-filings", page, communityId, state), communityId, state);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "fileDecoration",
      summary = "File a household's decoration",
      description = "With plan, contractor and period, before any work.")
  public DecorationFilingResponse file(@Valid @NotNull DecorationRequests.Filing request) {
    return filings.file(request);
  }

  @GET
  @Path("{decorationFilingId}")
  @Transactional
  @Operation(operationId = "getDecorationFiling", summary = "Get a decoration")
  public DecorationFilingResponse get(@PathParam("decorationFilingId") UUID id) {
    return filings.get(id);
  }

  @GET
  @Path("{decorationFilingId}/steps")
  @Transactional
  @Operation(operationId = "listDecorationSteps", summary = "List what happened to a decoration")
  public Page<DecorationStepResponse> steps(
      @PathParam("decorationFilingId") UUID id, @Valid @BeanParam PageParameters page) {
    return filings.steps(id, cursors.page("decoration-steps", page, id));
  }
}
