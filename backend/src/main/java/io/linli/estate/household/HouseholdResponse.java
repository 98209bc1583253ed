package io.linli.estate.household;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Household", description = "One independent title unit of a building")
record HouseholdResponse(
    @Schema(description = "Id of the household") UUID id,
    @Schema(description = "Id of its community") UUID communityId,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(description = "Id of its building") UUID buildingId,
    @Schema(description = "Code of its building", examples = "3号楼") String buildingCode,
    @Schema(description = "Id of its unit", nullable = true) UUID unitId,
    @Schema(description = "Code of its unit", examples = "1单元", nullable = true) String unitCode,
    @Schema(description = "Room number, unique in the unit", examples = "302") String roomNumber,
    @Schema(description = "Floor", examples = "3", nullable = true) Integer floor,
    @Schema(description = "Floor area in m²", examples = "68.50") BigDecimal floorArea,
    @Schema(description = "What it is used for") HouseholdUse use,
    @Schema(description = "Kind of ownership", nullable = true) OwnershipKind ownershipKind,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "households";
  }
}
