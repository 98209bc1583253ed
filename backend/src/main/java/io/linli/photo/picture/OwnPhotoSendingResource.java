package io.linli.photo.picture;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For residents, whatever else they are. */
@Path("/api/v1/me/residencies/{residencyId}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({PhotoType.IMAGE_JPEG, PhotoType.IMAGE_PNG})
@Tag(name = "Photos", description = "Photos of estates, without anything that cameras write beside")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
class OwnPhotoSendingResource {
  private final Album album;

  OwnPhotoSendingResource(Album album) {
    this.album = album;
  }

  @POST
  @Transactional
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      operationId = "sendOwnPhoto",
      summary = "Send a photo as a resident",
      description =
          "For a case of the service desk. Seen by the resident, who manages the estate and its"
              + " supervisors. What else is said of photos of staff holds for it too.")
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
  public OwnPhotoResponse send(
      @PathParam("residencyId") @Parameter(description = "Id of the residency") UUID residencyId,
      @NotNull CleanPhoto photo) {
    return album.takeAtHome(residencyId, photo);
  }
}
