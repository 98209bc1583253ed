package io.linli.news.channel;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.OrPerson;
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

@Path("/api/v1/message-channels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Messages", description = "What the caller is told, as a member or as a resident")
@OrPerson(Capacity.RESIDENT)
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY,
  Roles.PERSON
})
class MessageChannelResource {
  private final MessageChannels channels;
  private final Cursors cursors;

  MessageChannelResource(MessageChannels channels, Cursors cursors) {
    this.channels = channels;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listMessageChannels",
      summary = "List by which channels the caller is told besides")
  public Page<MessageChannelResponse> list(@Valid @BeanParam PageParameters page) {
    return channels.list(cursors.page("message-channels", page));
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "openMessageChannel",
      summary = "Be told by a further channel",
      description = "A code goes there; nothing else does until the caller has shown it.")
  public MessageChannelResponse open(@Valid @NotNull MessageChannelRequests.Opening request) {
    return channels.open(request);
  }

  @GET
  @Path("{messageChannelId}")
  @Transactional
  @Operation(operationId = "getMessageChannel", summary = "Get a channel of the caller's")
  public MessageChannelResponse get(@PathParam("messageChannelId") UUID id) {
    return channels.get(id);
  }

  @PUT
  @Path("{messageChannelId}")
  @Transactional
  @Operation(operationId = "changeMessageChannel", summary = "Use a channel, or don't for a while")
  public MessageChannelResponse change(
      @PathParam("messageChannelId") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @Valid @NotNull MessageChannelRequests.Change request) {
    return channels.change(id, ifMatch, request.enabled());
  }

  @DELETE
  @Path("{messageChannelId}")
  @Transactional
  @Operation(operationId = "removeMessageChannel", summary = "Remove a channel and its address")
  public void remove(
      @PathParam("messageChannelId") UUID id, @HeaderParam("If-Match") String ifMatch) {
    channels.remove(id, ifMatch);
  }

  @POST
  @Path("{messageChannelId}/code")
  @Transactional
  @APIResponse(responseCode = "204", description = "Done; nothing to show")
  @Operation(
      operationId = "sendMessageChannelCode",
      summary = "Have a fresh code sent",
      description = "A few times a day at most; the one before it is worth nothing any more.")
  public void sendCode(@PathParam("messageChannelId") UUID id) {
    channels.sendCode(id);
  }

  @POST
  @Path("{messageChannelId}/confirmation")
  @Transactional
  @Operation(
      operationId = "confirmMessageChannel",
      summary = "Show the code that was sent to a channel",
      description = "After a few wrong ones it takes a fresh code.")
  public MessageChannelResponse confirm(
      @PathParam("messageChannelId") UUID id,
      @Valid @NotNull MessageChannelRequests.Confirmation request) {
    return channels.confirm(id, request.code());
  }
}
