package io.linli.contract.servicecontract;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/service-contracts/{contractId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service contracts",
    description = "Contracts between owners, developers or streets and property companies")
@RolesAllowed(Roles.MANAGER)
@InCapacity(Capacity.SUPERVISOR)
class ContractDecisionResource {
  private final ContractDecisions decisions;

  ContractDecisionResource(ContractDecisions decisions) {
    this.decisions = decisions;
  }

  @POST
  @Path("confirmation")
  @Transactional
  @Operation(
      operationId = "confirmServiceContractFiling",
      summary = "Confirm the filing of a contract",
      description =
          "By the street or a level above. When its period has begun and no other company manages"
              + " the estate, the contract becomes active at once and its company the managing"
              + " tenant; otherwise it waits and says why.")
  public ServiceContractResponse confirm(
      @PathParam("contractId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return decisions.confirm(id, ifMatch);
  }

  @POST
  @Path("filing-return")
  @Transactional
  @ResponseStatus(204)
  @Operation(
      operationId = "returnServiceContractFiling",
      summary = "Return a filing to its company",
      description = "The contract is a draft again, which no supervisor sees.")
  @APIResponse(responseCode = "204", description = "Done; nothing to show")
  public void returnFiling(
      @PathParam("contractId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceContractRequests.Return request) {
    decisions.returnFiling(id, ifMatch, request);
  }

  @POST
  @Path("activation")
  @Transactional
  @Operation(
      operationId = "activateServiceContract",
      summary = "Make a confirmed contract active",
      description =
          "Needed only when nobody wants to wait for the hourly look. A contract that has to wait"
              + " on says why.")
  public ServiceContractResponse activate(
      @PathParam("contractId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return decisions.activate(id, ifMatch);
  }

  @POST
  @Path("termination")
  @Transactional
  @Operation(
      operationId = "terminateServiceContract",
      summary = "End a contract before its period is over",
      description =
          "The estate goes back to the supervisor that registered it. By a supervisor alone: a"
              + " company that leaves without handover doesn't get rid of the estate by a call.")
  public ServiceContractResponse terminate(
      @PathParam("contractId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceContractRequests.Termination request) {
    return decisions.terminate(id, ifMatch, request);
  }
}
