package io.linli.resident.removal;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.resident.AppealState;
import io.linli.resident.PledgeState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResidentRemoval", description = "A resident who was removed; the name is masked")
record RemovalResponse(
    @Schema(description = "Id of the removal") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Id of the building") UUID buildingId,
    @Schema(description = "Residency of the person") UUID residencyId,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(description = "Name, masked", examples = "张*") String name,
    @Schema(
            description =
                "1 for the first removal of the person from the building; from 2 on for good",
            examples = "1")
        int number,
    @Schema(description = "Why", examples = "多次发布虚假消息，经提醒不改") String reason,
    @Schema(description = "When") OffsetDateTime removedAt,
    @Schema(description = "Where the pledge stands") PledgeState pledgeState,
    @Schema(description = "Text of the pledge", examples = "本人承诺遵守管理规约。张小明", nullable = true)
        String pledge,
    @Schema(description = "What was answered to it", examples = "同意重新加入", nullable = true)
        String pledgeAnswer,
    @Schema(description = "Where the appeal stands") AppealState appealState,
    @Schema(description = "The objection", examples = "消息属实，有照片为证", nullable = true) String appeal,
    @Schema(description = "What was decided", examples = "移出依据不足，予以恢复", nullable = true)
        String appealAnswer,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "resident-removals";
  }
}
