package io.linli.news.webhook;

import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "Third parties that are told what happens")
@RolesAllowed(Roles.TENANT_ADMINISTRATOR)
class WebhookDeliveryResource {
  private final WebhookDeliveries deliveries;
  private final Cursors cursors;

  WebhookDeliveryResource(WebhookDeliveries deliveries, Cursors cursors) {
    this.deliveries = deliveries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "List what was delivered to the tenant's webhooks, newest first")
  public Page<WebhookDeliveryResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("webhookId") @Parameter(description = "Only to this webhook") UUID webhookId,
      @QueryParam("state") @Parameter(description = "Only those that have come so far")
          DeliveryState state) {
    return deliveries.list(
        webhookId, state, cursors.page("webhook-deliveries", page, webhookId, state));
  }

  @POST
  @Path("{deliveryId}/replay")
  @Transactional
  @APIResponse(responseCode = "204", description = "Done; nothing to show")
  @Operation(
      operationId = "replayWebhookDelivery",
      summary = "Deliver an event once more",
      description = "With the id that it had, so that whoever has it can drop it.")
  public void replay(@PathParam("deliveryId") UUID id) {
    deliveries.replay(id);
  }
}
