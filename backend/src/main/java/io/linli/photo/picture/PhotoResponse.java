package io.linli.photo.picture;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Photo", description = "A photo, without its content")
record PhotoResponse(
    @Schema(description = "Id of the photo") UUID id,
    @Schema(description = "Id of the community that it is of") UUID communityId,
    @Schema(description = "Media type of the content", examples = "image/jpeg") String mediaType,
    @Schema(description = "Size of the content in bytes", examples = "182044") long sizeBytes,
    @Schema(description = "Width in pixels", examples = "2016") int width,
    @Schema(description = "Height in pixels", examples = "1512") int height,
    @Schema(
            description = "SHA-256 digest of the content, 64 hexadecimal digits",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,
    @Schema(description = "Subject of who sent it", examples = "9f2c8a34-repairman") String takenBy,
    @Schema(description = "When it was sent", examples = "2026-11-02T09:38:00+08:00")
        OffsetDateTime sentAt,
    @Schema(
            description =
                "Whether something uses it; a photo that nothing uses is removed after a day",
            examples = "true")
        boolean used)
    implements Identified {

  static PhotoResponse from(Photo photo) {
    return new PhotoResponse(
        photo.id,
        photo.communityId,
        photo.type.mediaType(),
        photo.sizeBytes,
        photo.width,
        photo.height,
        photo.sha256,
        photo.takenBy,
        ChinaTime.of(photo.sentAt),
        photo.claimedAt != null);
  }

  @Override
  public String collection() {
    return "photos";
  }
}
