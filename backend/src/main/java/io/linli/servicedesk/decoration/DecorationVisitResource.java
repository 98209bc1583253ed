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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/decoration-filings/{decorationFilingId}/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decoration",
    description = "Households' decorations, from the filing to the return of the deposit")
class DecorationVisitResource {
  private final DecorationVisits visits;
  private final Cursors cursors;

  DecorationVisitResource(DecorationVisits visits, Cursors cursors) {
    this.visits = visits;
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
  @Operation(operationId = "listDecorationVisits", summary = "List the visits of a site")
  public Page<DecorationVisitResponse> list(
      @PathParam("decorationFilingId") UUID filingId, @Valid @BeanParam PageParameters page) {
    return visits.list(filingId, cursors.page("decoration-visits", page, filingId));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "visitDecoration",
      summary = "Report a visit of a site",
      description =
          "Work outside the allowed hours, noise and prohibited acts make work rest at once.")
  public DecorationVisitResponse visit(
      @PathParam("decorationFilingId") UUID filingId,
      @Valid @NotNull DecorationRequests.Visit request) {
    return visits.visit(filingId, request);
  }
}
