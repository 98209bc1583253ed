package io.linli.photo.picture;

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

@Path("/api/v1/photos")
@Tag(name = "Photos", description = "Photos of estates, without anything that cameras write beside")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class PhotoResource {
  private final PhotoQueries queries;
  private final Album album;

  PhotoResource(PhotoQueries queries, Album album) {
    this.queries = queries;
    this.album = album;
  }

  @GET
  @Path("{photoId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Reading
  @Operation(operationId = "getPhoto", summary = "See what is known of a photo")
  public PhotoResponse get(@PathParam("photoId") UUID id) {
    return queries.get(id);
  }

  @GET
  @Path("{photoId}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM) // several types would be written as text
  @Reading
  @Operation(operationId = "downloadPhoto", summary = "Download a photo")
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
  public RestResponse<byte[]> content(@PathParam("photoId") UUID id) {
    return album.content(id);
  }
}
