package io.linli.photo.picture;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.Roles;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For residents: their own photos, and those of their cases. */
@Path("/api/v1/me/photos")
@Tag(name = "Photos", description = "Photos of estates, without anything that cameras write beside")
@InCapacity(Capacity.RESIDENT)
@RolesAllowed(Roles.PERSON)
class OwnPhotoResource {
  private final PhotoQueries queries;
  private final Album album;

  OwnPhotoResource(PhotoQueries queries, Album album) {
    this.queries = queries;
    this.album = album;
  }

  @GET
  @Path("{ownPhotoId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Reading
  @Operation(operationId = "getOwnPhoto", summary = "See what is known of an own photo")
  public OwnPhotoResponse get(@PathParam("ownPhotoId") UUID id) {
    return queries.own(id);
  }

  @GET
  @Path("{ownPhotoId}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM) // several types would be written as text
  @Reading
  @Operation(operationId = "downloadOwnPhoto", summary = "Download an own photo")
  @APIResponse(
      responseCode = "200",
      description = "The photo",
      content = {
        @Content(
            mediaType = PhotoType.IMAGE_JPEG,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = PhotoType.IMAGE_PNG,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public RestResponse<byte[]> content(@PathParam("ownPhotoId") UUID id) {
    return album.content(id);
  }
}
