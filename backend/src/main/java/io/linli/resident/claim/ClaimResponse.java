package io.linli.resident.claim;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.resident.ClaimState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ResidencyClaim", description = "A claim of a household, for those who check it")
record ClaimResponse(
    @Schema(description = "Id of the claim") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Code of the building, as claimed", examples = "1号楼") String buildingCode,
    @Schema(description = "Code of the unit, as claimed", examples = "1单元", nullable = true)
        String unitCode,
    @Schema(description = "Room number, as claimed", examples = "101") String roomNumber,
    @Schema(description = "Claimed name, masked", examples = "张*") String name,
    @Schema(description = "Where it stands") ClaimState status,
    @Schema(
            description = "What the register has today; absent when the claim is decided",
            nullable = true)
        Finding finding,
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
    return "residency-claims";
  }

  @Schema(name = "ResidencyClaimFinding", description = "A claim held against the register")
  record Finding(
      @Schema(description = "Whether room and name are known") ClaimMatch match,
      @Schema(description = "The household of that room", nullable = true) UUID householdId,
      @Schema(description = "How many active residents it has", examples = "0") int residents,
      @Schema(
              description = "Whether the claimant was removed from the building and isn't back",
              examples = "false")
          boolean removed) {}
}
