package io.linli.contract.servicecontract;

import io.linli.contract.ContractStatus;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/service-contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service contracts",
    description = "Contracts between owners, developers or streets and property companies")
class ServiceContractResource {
  private static final int MOST_DAYS = 3660;

  private final ServiceContracts contracts;
  private final ContractQueries queries;
  private final Cursors cursors;

  ServiceContractResource(ServiceContracts contracts, ContractQueries queries, Cursors cursors) {
    this.contracts = contracts;
    this.queries = queries;
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
      operationId = "listServiceContracts",
      summary = "List service contracts",
      description =
          "A company sees its own, a supervisor those filed in its jurisdiction, in the order of"
              + " area code and id. With expiringWithinDays only active ones, the soonest to end"
              + " first.")
  public Page<ServiceContractSummary> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("areaCode")
          @Pattern(regexp = "[0-9]{2,12}")
          @Parameter(description = "Only those below this area code", example = "410105001")
          String areaCode,
      @QueryParam("communityId") @Parameter(description = "Only those of this community")
          UUID communityId,
      @QueryParam("status") @Parameter(description = "Only those that stand there")
          ContractStatus status,
      @QueryParam("expiringWithinDays")
          @Min(0)
          @Max(MOST_DAYS)
          @Parameter(description = "Only active ones with so many days left", example = "90")
          Integer expiringWithinDays) {
    return queries.list(
        cursors.page("service-contracts", page, areaCode, communityId, status, expiringWithinDays),
        new ContractQueries.Filter(areaCode, communityId, status, expiringWithinDays));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "draftServiceContract",
      summary = "Draft a service contract",
      description = "By a company, for any community, whoever manages it. Nobody else sees it.")
  public ServiceContractResponse draft(@Valid @NotNull ServiceContractRequests.Draft request) {
    return contracts.draft(request);
  }

  @GET
  @Path("{contractId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getServiceContract", summary = "Get a service contract")
  public ServiceContractResponse get(@PathParam("contractId") UUID id) {
    return contracts.get(id);
  }

  @PUT
  @Path("{contractId}/terms")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(operationId = "changeServiceContractTerms", summary = "Change the terms of a draft")
  public ServiceContractResponse agree(
      @PathParam("contractId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull ServiceContractRequests.Terms request) {
    return contracts.agree(id, ifMatch, request);
  }

  @POST
  @Path("{contractId}/filing")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "fileServiceContract",
      summary = "File a draft with the street",
      description = "From then on its supervisors see it, and it changes only when returned.")
  public ServiceContractResponse file(
      @PathParam("contractId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return contracts.file(id, ifMatch);
  }

  @POST
  @Path("{contractId}/withdrawal")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "withdrawServiceContract",
      summary = "Take a filing back",
      description =
          "Until the contract is active, confirmed or not. It is a draft again, out of the"
              + " supervisors' sight, and a confirmation is void.")
  public ServiceContractResponse withdraw(
      @PathParam("contractId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return contracts.withdraw(id, ifMatch);
  }

  @DELETE
  @Path("{contractId}")
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "discardServiceContract",
      summary = "Discard a draft",
      description = "With its papers. What was filed is withdrawn or returned first.")
  public void discard(@PathParam("contractId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    contracts.discard(id, ifMatch);
  }
}
