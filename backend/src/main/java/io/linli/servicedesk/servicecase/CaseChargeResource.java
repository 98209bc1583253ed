package io.linli.servicedesk.servicecase;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/service-cases/{serviceCaseId}/charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
class CaseChargeResource {
  private final CaseCharges charges;
  private final Cursors cursors;

  CaseChargeResource(CaseCharges charges, Cursors cursors) {
    this.charges = charges;
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
  @Operation(operationId = "listServiceCaseCharges", summary = "List what a case costs")
  public Page<CaseChargeResponse> list(
      @PathParam("serviceCaseId") UUID id, @Valid @BeanParam PageParameters page) {
    return charges.list(id, cursors.page("service-case-charges", page, id));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "addServiceCaseCharge",
      summary = "Add material or labour to a case",
      description =
          "While it is being seen to. The person pays for the own part alone, the fund once it was"
              + " chosen. What the person agreed to is void when his lines change.")
  public CaseChargeResponse add(
      @PathParam("serviceCaseId") UUID id, @Valid @NotNull CaseChargeRequests.Line request) {
    return charges.add(id, request);
  }

  @DELETE
  @Path("{chargeId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "removeServiceCaseCharge",
      summary = "Remove a line from a case",
      description = "The If-Match is the ETag of the case.")
  public void remove(
      @PathParam("serviceCaseId") UUID id,
      @PathParam("chargeId") UUID chargeId,
      @HeaderParam("If-Match") String ifMatch) {
    charges.remove(id, chargeId, ifMatch);
  }
}
