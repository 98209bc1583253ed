package io.linli.news.webhook;

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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "Third parties that are told what happens")
@RolesAllowed(Roles.TENANT_ADMINISTRATOR)
class WebhookResource {
  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final Cursors cursors;

  WebhookResource(Webhooks webhooks, WebhookDeliveries deliveries, Cursors cursors) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listWebhooks", summary = "List the tenant's webhooks")
  public Page<WebhookResponse> list(@Valid @BeanParam PageParameters page) {
    return webhooks.list(cursors.page("webhooks", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "registerWebhook",
      summary = "Have a third party told",
      description =
          "The answer shows the secret that deliveries are signed with, once. A supervisor's webhook"
              + " hears of its jurisdiction.")
  public WebhookResponse register(@Valid @NotNull WebhookRequests.Content request) {
    return webhooks.register(request);
  }

  @GET
  @Path("{webhookId}")
  @Transactional
  @Operation(operationId = "getWebhook", summary = "Get a webhook")
  public WebhookResponse get(@PathParam("webhookId") UUID id) {
    return webhooks.get(id);
  }

  @PUT
  @Path("{webhookId}")
  @Transactional
  @Operation(
      operationId = "changeWebhook",
      summary = "Change where a webhook is called, or of what")
  public WebhookResponse change(
      @PathParam("webhookId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull WebhookRequests.Content request) {
    return webhooks.change(id, ifMatch, request);
  }

  @DELETE
  @Path("{webhookId}")
  @Transactional
  @Operation(
      operationId = "removeWebhook",
      summary = "Remove a webhook",
      description = "What is on its way to it goes with it.")
  public void remove(@PathParam("webhookId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    webhooks.remove(id, ifMatch);
  }

  @POST
  @Path("{webhookId}/secret")
  @Transactional
  @Operation(
      operationId = "renewWebhookSecret",
      summary = "Give a webhook a new secret",
      description =
          "The answer shows it, once. For a while the one before it signs too, so that the third"
              + " party can change over.")
  public WebhookResponse renewSecret(@PathParam("webhookId") UUID id) {
    return webhooks.renewSecret(id);
  }

  @POST
  @Path("{webhookId}/activation")
  @Transactional
  @Operation(
      operationId = "activateWebhook",
      summary = "Call a webhook again that was disabled",
      description = "What has waited for it goes first.")
  public WebhookResponse activate(
      @PathParam("webhookId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    return webhooks.activate(id, ifMatch);
  }

  @POST
  @Path("{webhookId}/replay")
  @Transactional
  @APIResponse(responseCode = "204", description = "Done; nothing to show")
  @Operation(
      operationId = "replayWebhookDeliveries",
      summary = "Deliver everything once more since a time, in its order")
  public void replay(
      @PathParam("webhookId") UUID id, @Valid @NotNull WebhookRequests.Replay request) {
    deliveries.replay(id, request.since().toInstant());
  }
}
