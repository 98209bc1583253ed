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

@Path("/api/v1/special-service-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Special services",
    description = "The menu of services at marked prices, ordered and paid apart")
@InCapacity(Capacity.OPERATOR)
class SpecialServiceOrderResource {
  private final SpecialServiceOrders orders;
  private final SpecialServiceQueries queries;
  private final Cursors cursors;

  SpecialServiceOrderResource(
      SpecialServiceOrders orders, SpecialServiceQueries queries, Cursors cursors) {
    this.orders = orders;
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
      operationId = "listSpecialServiceOrders",
      summary = "List the orders of special services")
  public Page<SpecialServiceOrderResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("communityId") @Parameter(description = "Only of this community")
          UUID communityId,
      @QueryParam("state") @Parameter(description = "Only in this state") OrderState state) {
    return queries.orders(
        cursors.page("special-service-orders", page, communityId, state), communityId, state);
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "orderSpecialService",
      summary = "Order a special service for a household",
      description = "At the price of today, which the order keeps.")
  public SpecialServiceOrderResponse order(@Valid @NotNull SpecialServiceRequests.Order request) {
    return orders.order(request);
  }

  @GET
  @Path("{specialServiceOrderId}")
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(operationId = "getSpecialServiceOrder", summary = "Get an order")
  public SpecialServiceOrderResponse get(@PathParam("specialServiceOrderId") UUID id) {
    return orders.get(id);
  }
}
