package io.linli.estate.building;

import io.linli.platform.id.Identified;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Unit", description = "A unit of a building: the households behind one entrance")
record UnitResponse(
    @Schema(description = "Id of the unit") UUID id,
    @Schema(description = "Id of its community") UUID communityId,
    @Schema(description = "Id of its building") UUID buildingId,
    @Schema(description = "Number or name, unique in the building", examples = "1单元") String code)
    implements Identified {

  static UnitResponse from(Unit unit) {
    return new UnitResponse(unit.id, unit.communityId, unit.buildingId, unit.code);
  }
}
