package io.linli.assessment.rectification;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
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

@Path("/api/v1/rectification-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Rectification orders",
    description = "What a failed rating orders to be put right by a date")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class RectificationOrderResource {
  private final RectificationOrders orders;
  private final Cursors cursors;

  RectificationOrderResource(RectificationOrders orders, Cursors cursors) {
    this.orders = orders;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listRectificationOrders",
      summary = "List rectification orders",
      description = "A supervisor lists those of its jurisdiction, a company those to itself.")
  public Page<RectificationOrderResponse> list(@Valid @BeanParam PageParameters page) {
    return orders.list(cursors.page("rectification-orders", page));
  }

  @GET
  @Path("{orderId}")
  @Transactional
  @Operation(operationId = "getRectificationOrder", summary = "Get a rectification order")
  public RectificationOrderResponse get(@PathParam("orderId") UUID id) {
    return orders.get(id);
  }

  @POST
  @Path("{orderId}/answers")
  @Transactional
  @InCapacity(Capacity.OPERATOR)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "answerRectificationOrder",
      summary = "Answer a rectification order with evidence",
      description = "Possible while it waits for an answer, also after its last day.")
  public RectificationOrderResponse answer(
      @PathParam("orderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RectificationRequests.Answer request) {
    return orders.answer(id, ifMatch, request);
  }

  @POST
  @Path("{orderId}/re-checks")
  @Transactional
  @InCapacity(Capacity.SUPERVISOR)
  @RolesAllowed({Roles.MANAGER, Roles.ASSESSOR})
  @Operation(
      operationId = "reCheckRectificationOrder",
      summary = "Re-check an answered order",
      description = "Closes it when accepted; otherwise the company has to answer again.")
  public RectificationOrderResponse reCheck(
      @PathParam("orderId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull RectificationRequests.ReCheck request) {
    return orders.reCheck(id, ifMatch, request);
  }
}
