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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For residents, whatever else they are. */
@Path("/api/v1/me/special-service-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Own orders", description = "What a resident orders of the menu of special services")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
class OwnOrderResource {
  private final OwnOrders orders;
  private final Cursors cursors;

  OwnOrderResource(OwnOrders orders, Cursors cursors) {
    this.orders = orders;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listOwnSpecialServiceOrders",
      summary = "List the own orders, the newest first",
      description = "Those that the caller made and of whose household he still is a resident.")
  public Page<OwnOrderResponse> list(@Valid @BeanParam PageParameters page) {
    return orders.list(cursors.page("own-special-service-orders", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "orderOwnSpecialService",
      summary = "Order a special service for the own household",
      description =
          "At the price of today, which the order keeps; paid apart from the property fee.")
  public OwnOrderResponse order(@Valid @NotNull OwnOrderRequests.Order request) {
    return orders.order(request);
  }

  @GET
  @Path("{ownSpecialServiceOrderId}")
  @Transactional
  @Operation(operationId = "getOwnSpecialServiceOrder", summary = "See an own order")
  public OwnOrderResponse get(@PathParam("ownSpecialServiceOrderId") UUID id) {
    return orders.get(id);
  }

  @POST
  @Path("{ownSpecialServiceOrderId}/cancellation")
  @Transactional
  @Operation(
      operationId = "cancelOwnSpecialServiceOrder",
      summary = "Take an order back",
      description =
          "As long as it isn't accepted, and once it is until the day on which it is wanted.")
  public OwnOrderResponse cancel(
      @PathParam("ownSpecialServiceOrderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull SpecialServiceRequests.Cancellation request) {
    return orders.takeBack(id, ifMatch, request);
  }
}
