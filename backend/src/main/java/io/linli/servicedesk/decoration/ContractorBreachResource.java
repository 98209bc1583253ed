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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

@Path("/api/v1/contractor-breaches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Contractor breaches",
    description = "Contractors that broke the rules of decoration, as everybody may read it")
class ContractorBreachResource {
  private final ContractorBreaches breaches;
  private final DecorationQueries queries;
  private final Cursors cursors;

  ContractorBreachResource(
      ContractorBreaches breaches, DecorationQueries queries, Cursors cursors) {
    this.breaches = breaches;
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
    Roles.READ_ONLY,
    Roles.PERSON
  })
  @InCapacity(Capacity.DIRECTORY)
  @Operation(
      operationId = "listContractorBreaches",
      summary = "List contractors that broke the rules of decoration",
      description =
          "For whoever has signed in: organisations, what they did, where and when; no persons.")
  public Page<ListedBreachResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("areaCode")
          @Pattern(regexp = "[0-9]{2,12}")
          @Parameter(description = "Only below this area code", example = "410105001")
          String areaCode,
      @QueryParam("contractorName")
          @Size(min = 1, max = 100)
          @Parameter(description = "Only of the contractor of this name", example = "郑州宏达装饰工程有限公司")
          String contractorName) {
    return queries.breaches(
        cursors.page("contractor-breaches", page, areaCode, contractorName),
        areaCode,
        contractorName);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "publishContractorBreach",
      summary = "Publish that a contractor broke the rules",
      description = "What a visit has found, once; everybody who has signed in may read it.")
  public ContractorBreachResponse publish(@Valid @NotNull DecorationRequests.Breach request) {
    return breaches.publish(request);
  }

  @GET
  @Path("{contractorBreachId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "getContractorBreach",
      summary = "Get a notice of your own estates or jurisdiction")
  public ContractorBreachResponse get(@PathParam("contractorBreachId") UUID id) {
    return breaches.get(id);
  }

  @POST
  @Path("{contractorBreachId}/takedown")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "takeContractorBreachDown",
      summary = "Take a notice down that was a mistake")
  public ContractorBreachResponse takeDown(
      @PathParam("contractorBreachId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull DecorationRequests.Takedown request) {
    return breaches.takeDown(id, ifMatch, request);
  }
}
