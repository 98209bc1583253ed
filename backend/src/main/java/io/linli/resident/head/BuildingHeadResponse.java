package io.linli.resident.head;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BuildingHead", description = "A resident who heads a building; masked")
record BuildingHeadResponse(
    @Schema(description = "Id of the appointment") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Id of the building") UUID buildingId,
    @Schema(description = "Residency of the person") UUID residencyId,
    @Schema(description = "Name, masked", examples = "张*") String name,
    @Schema(description = "When it began") OffsetDateTime appointedAt,
    @Schema(description = "When it ended", nullable = true) OffsetDateTime endedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "building-heads";
  }
}
