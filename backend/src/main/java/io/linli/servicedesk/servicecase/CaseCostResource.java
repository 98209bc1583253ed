package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/service-cases/{serviceCaseId}/costs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.OPERATOR)
class CaseCostResource {
  private final CaseCharges charges;

  CaseCostResource(CaseCharges charges) {
    this.charges = charges;
  }

  @POST
  @Path("agreement")
  @Transactional
  @Operation(
      operationId = "noteServiceCaseAgreement",
      summary = "Note that the person agrees to what he is to pay",
      description = "Work on the person's own part is finished only after that.")
  public ServiceCaseResponse agree(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CaseChargeRequests.Agreement request) {
    return charges.agree(id, ifMatch, request);
  }

  @POST
  @Path("estimate")
  @Transactional
  @Operation(
      operationId = "estimateServiceCase",
      summary = "Say what a case will probably cost",
      description =
          "For a common part above the preset the maintenance fund is offered; the answer names"
              + " the value of the rule that says so.")
  public ServiceCaseResponse estimate(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CaseChargeRequests.Estimate request) {
    return charges.estimate(id, ifMatch, request);
  }

  @POST
  @Path("funding")
  @Transactional
  @Operation(
      operationId = "chooseServiceCaseFunding",
      summary = "Choose whether the maintenance fund is to pay",
      description = "Once it is offered; who chose, when and why stays with the case.")
  public ServiceCaseResponse choose(
      @PathParam("serviceCaseId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull CaseChargeRequests.Choice request) {
    return charges.choose(id, ifMatch, request);
  }
}
