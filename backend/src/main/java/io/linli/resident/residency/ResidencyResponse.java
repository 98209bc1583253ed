package io.linli.resident.residency;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Residency", description = "A person who may see and act on a household; masked")
record ResidencyResponse(
    @Schema(description = "Id of the residency") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Id of the building") UUID buildingId,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "Room number", examples = "302") String roomNumber,
    @Schema(description = "Name, masked", examples = "张*") String name,
    @Schema(description = "By what the person is a resident") ResidencyKind kind,
    @Schema(
            description = "What a member of the family is to the owner",
            examples = "配偶",
            nullable = true)
        String relation,
    @Schema(description = "Where it stands") ResidencyState status,
    @Schema(description = "When it began") OffsetDateTime beganAt,
    @Schema(description = "When it ended", nullable = true) OffsetDateTime endedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "residencies";
  }
}
