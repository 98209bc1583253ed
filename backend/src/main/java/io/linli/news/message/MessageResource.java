package io.linli.news.message;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.OrPerson;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/messages")
@Produces(MediaType.APPLICATION_JSON)
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
class MessageResource {
  private final OwnMessages messages;
  private final Cursors cursors;

  MessageResource(OwnMessages messages, Cursors cursors) {
    this.messages = messages;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @Operation(operationId = "listMessages", summary = "List the caller's messages, newest first")
  public Page<MessageResponse> list(
      @Valid @BeanParam PageParameters page,
      @QueryParam("unread") @Parameter(description = "Only those that were not read")
          Boolean unread) {
    boolean only = Boolean.TRUE.equals(unread);
    return messages.list(only, cursors.page("messages", page, only));
  }

  @GET
  @Path("{messageId}")
  @Transactional
  @Operation(operationId = "getMessage", summary = "Get a message of the caller's")
  public MessageResponse get(@PathParam("messageId") UUID id) {
    return messages.get(id);
  }

  @POST
  @Path("{messageId}/reading")
  @Transactional
  @Operation(operationId = "readMessage", summary = "Say that a message was read")
  public MessageResponse read(@PathParam("messageId") UUID id) {
    return messages.read(id);
  }
}
