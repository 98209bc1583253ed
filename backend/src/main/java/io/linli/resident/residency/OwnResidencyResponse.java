package io.linli.resident.residency;

import io.linli.estate.HouseholdUse;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnResidency", description = "The caller as a resident; the own name in full")
record OwnResidencyResponse(
    @Schema(description = "Id of the residency") UUID id,
    @Schema(description = "Id of the community; its card is public") UUID communityId,
    @Schema(description = "Name of the community", examples = "启明小区") String communityName,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "The household; absent unless the residency is active", nullable = true)
        OwnHousehold household,
    @Schema(description = "Own name in full", examples = "张小明") String name,
    @Schema(description = "By what the caller is a resident") ResidencyKind kind,
    @Schema(description = "Where it stands") ResidencyState status,
    @Schema(description = "When it began") OffsetDateTime beganAt,
    @Schema(description = "When it ended", nullable = true) OffsetDateTime endedAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "me/residencies";
  }

  @Schema(name = "OwnHousehold", description = "Where the caller lives")
  record OwnHousehold(
      @Schema(description = "Code of the building", examples = "3号楼") String buildingCode,
      @Schema(description = "Code of the unit", examples = "1单元", nullable = true) String unitCode,
      @Schema(description = "Room number", examples = "302") String roomNumber,
      @Schema(description = "Floor", examples = "3", nullable = true) Integer floor,
      @Schema(description = "Floor area in m²", examples = "68.50") BigDecimal floorArea,
      @Schema(description = "What it is used for") HouseholdUse use) {}
}
