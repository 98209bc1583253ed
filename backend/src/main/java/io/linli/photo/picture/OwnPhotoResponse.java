package io.linli.photo.picture;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who else has taken photos for a case is nothing to a resident. */
@Schema(name = "OwnPhoto", description = "A photo as a resident sees it, without its content")
record OwnPhotoResponse(
    @Schema(description = "Id of the photo") UUID id,
    @Schema(description = "Media type of the content", examples = "image/jpeg") String mediaType,
    @Schema(description = "Size of the content in bytes", examples = "182044") long sizeBytes,
    @Schema(description = "Width in pixels", examples = "2016") int width,
    @Schema(description = "Height in pixels", examples = "1512") int height,
    @Schema(
            description = "SHA-256 digest of the content, 64 hexadecimal digits",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,
    @Schema(description = "When it was sent", examples = "2026-11-02T09:38:00+08:00")
        OffsetDateTime sentAt)
    implements Identified {

  static OwnPhotoResponse from(Photo photo) {
    return new OwnPhotoResponse(
        photo.id,
        photo.type.mediaType(),
        photo.sizeBytes,
        photo.width,
        photo.height,
        photo.sha256,
        ChinaTime.of(photo.sentAt));
  }

  @Override
  public String collection() {
    return "me/photos";
  }
}
