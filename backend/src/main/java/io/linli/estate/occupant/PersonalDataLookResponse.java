package io.linli.estate.occupant;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonalDataLook", description = "Who looked at whose personal data, and why")
record PersonalDataLookResponse(
    @Schema(description = "Id of the look") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Whose data was looked at") UUID occupantId,
    @Schema(description = "Who looked: the subject of the token", examples = "anlin-clerk")
        String subject,
    @Schema(description = "Why", examples = "上门维修前电话联系业主") String reason,
    @Schema(description = "When") OffsetDateTime lookedAt,
    @Schema(
            description = "Request id",
            examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f",
            nullable = true)
        String requestId) {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  static PersonalDataLookResponse from(PersonalDataLook look) {
    return new PersonalDataLookResponse(
        look.id,
        look.communityId,
        look.occupantId,
        look.subject,
        look.reason,
        look.lookedAt.atZone(CHINA).toOffsetDateTime(),
        look.requestId);
  }
}
