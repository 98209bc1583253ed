package io.linli.servicedesk.specialservice;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/special-services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Special services",
    description = "The menu of services at marked prices, ordered and paid apart")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class SpecialServiceResource {
  private final SpecialServices services;
  private final SpecialServiceQueries queries;
  private final Cursors cursors;
  private final Clock clock;

  SpecialServiceResource(
      SpecialServices services, SpecialServiceQueries queries, Cursors cursors, Clock clock) {
    this.services = services;
    this.queries = queries;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listSpecialServices",
      summary = "List the menu of special services with the prices of a day",
      description =
          "A supervisor sees the marked prices of its jurisdiction, a company those of its estates.")
  public Page<MenuItemResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("on")
          @Parameter(description = "The day; today when left out", example = "2026-12-05")
          LocalDate on) {
    LocalDate day = on == null ? LocalDate.now(clock) : on;
    return queries.menu(cursors.page("special-services", page, communityId, day), communityId, day);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "offerSpecialService",
      summary = "Put a service on the menu of an estate, at a marked price")
  public SpecialServiceResponse offer(@Valid @NotNull SpecialServiceRequests.Offer request) {
    return services.offer(request);
  }

  @GET
  @Path("{specialServiceId}")
  @Transactional
  @Operation(operationId = "getSpecialService", summary = "Get a service with all its prices")
  public SpecialServiceResponse get(@PathParam("specialServiceId") UUID id) {
    return services.get(id);
  }

  @POST
  @Path("{specialServiceId}/repricing")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "repriceSpecialService",
      summary = "Set the price of a service from a day on",
      description = "What was ordered before keeps its price.")
  public SpecialServiceResponse reprice(
      @PathParam("specialServiceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.Repricing request) {
    return services.reprice(id, ifMatch, request);
  }

  @POST
  @Path("{specialServiceId}/withdrawal")
  @Transactional
  @RolesAllowed(Roles.MANAGER)
  @InCapacity(Capacity.OPERATOR)
  @Operation(
      operationId = "withdrawSpecialService",
      summary = "Take a service off the menu after a day")
  public SpecialServiceResponse takeOff(
      @PathParam("specialServiceId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.End request) {
    return services.takeOff(id, ifMatch, request);
  }
}
