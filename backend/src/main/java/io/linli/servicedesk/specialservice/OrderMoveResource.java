package io.linli.servicedesk.specialservice;

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

@Path("/api/v1/special-service-orders/{specialServiceOrderId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Special services",
    description = "The menu of services at marked prices, ordered and paid apart")
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@InCapacity(Capacity.OPERATOR)
class OrderMoveResource {
  private final SpecialServiceOrders orders;

  OrderMoveResource(SpecialServiceOrders orders) {
    this.orders = orders;
  }

  @POST
  @Path("acceptance")
  @Transactional
  @Operation(operationId = "acceptSpecialServiceOrder", summary = "Accept an order")
  public SpecialServiceOrderResponse accept(
      @PathParam("specialServiceOrderId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return orders.accept(id, ifMatch);
  }

  @POST
  @Path("completion")
  @Transactional
  @Operation(operationId = "completeSpecialServiceOrder", summary = "Note that an order is done")
  public SpecialServiceOrderResponse complete(
      @PathParam("specialServiceOrderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.Result request) {
    return orders.complete(id, ifMatch, request);
  }

  @POST
  @Path("payment")
  @Transactional
  @Operation(
      operationId = "paySpecialServiceOrder",
      summary = "Note that an order is paid",
      description = "What the order says, apart from the property fee.")
  public SpecialServiceOrderResponse pay(
      @PathParam("specialServiceOrderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.Payment request) {
    return orders.pay(id, ifMatch, request);
  }

  @POST
  @Path("cancellation")
  @Transactional
  @Operation(
      operationId = "cancelSpecialServiceOrder",
      summary = "Cancel an order that is not done")
  public SpecialServiceOrderResponse cancel(
      @PathParam("specialServiceOrderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.Cancellation request) {
    return orders.cancel(id, ifMatch, request);
  }
}
