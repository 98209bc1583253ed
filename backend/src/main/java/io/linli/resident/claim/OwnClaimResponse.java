package io.linli.resident.claim;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.resident.ClaimState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnResidencyClaim", description = "The caller's own claim of a household")
record OwnClaimResponse(
    @Schema(description = "Id of the claim") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Code of the building, as claimed", examples = "1号楼") String buildingCode,
    @Schema(description = "Code of the unit, as claimed", examples = "1单元", nullable = true)
        String unitCode,
    @Schema(description = "Room number, as claimed", examples = "101") String roomNumber,
    @Schema(description = "Real name, as claimed", examples = "张小明") String name,
    @Schema(description = "Where it stands") ClaimState status,
    @Schema(description = "Why it was refused", examples = "与住户登记不符", nullable = true)
        String reason,
    @Schema(description = "The residency that it became", nullable = true) UUID residencyId,
    @Schema(description = "When it lapses unless somebody decides") OffsetDateTime lapsesAt,
    @Schema(description = "When it was submitted") OffsetDateTime createdAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "me/residency-claims";
  }
}
