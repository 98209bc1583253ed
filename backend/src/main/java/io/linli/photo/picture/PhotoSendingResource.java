package io.linli.photo.picture;

import io.linli.platform.caller.Roles;
import io.linli.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/communities/{communityId}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({PhotoType.IMAGE_JPEG, PhotoType.IMAGE_PNG})
@Tag(name = "Photos", description = "Photos of estates, without anything that cameras write beside")
class PhotoSendingResource {
  private final Album album;

  PhotoSendingResource(Album album) {
    this.album = album;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "sendPhoto",
      summary = "Send a photo of an estate",
      description =
          "By staff of who manages the estate, or of its supervisors. The type is known by the"
              + " content; place, device and comments are dropped, and the pixels are turned as the"
              + " camera was held. A photo that nothing uses is removed after a day.")
  @RequestBody(
      required = true,
      description = "The photo, 10 MB and 50 million pixels at most unless otherwise set",
      content = {
        @Content(
            mediaType = PhotoType.IMAGE_JPEG,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = PhotoType.IMAGE_PNG,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public PhotoResponse send(@PathParam("communityId") UUID communityId, @NotNull CleanPhoto photo) {
    return album.take(communityId, photo);
  }
}
