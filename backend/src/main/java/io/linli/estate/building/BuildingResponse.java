package io.linli.estate.building;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Building", description = "A building of a community")
record BuildingResponse(
    @Schema(description = "Id of the building") UUID id,
    @Schema(description = "Id of its community") UUID communityId,
    @Schema(description = "Number or name, unique in the community", examples = "3号楼") String code,
    @Schema(description = "Year it was built", examples = "1988", nullable = true)
        Integer builtYear,
    @Schema(description = "Number of floors", examples = "6", nullable = true) Integer floors,
    @Schema(description = "Number of units as declared", examples = "3") int declaredUnits,
    @Schema(description = "Number of elevators", examples = "0") int elevators,
    @Schema(description = "Floor area in m²", examples = "4200.00", nullable = true)
        BigDecimal floorArea,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "buildings";
  }
}
