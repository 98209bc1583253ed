package io.linli.facility.ledger;

import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Facility", description = "An entry of the ledger of facilities")
record FacilityResponse(
    @Schema(description = "Id of the facility") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What it is", examples = "STAIR_LIGHT") FacilityKind kind,
    @Schema(description = "Number, once in the community", examples = "LT-03") String number,
    @Schema(description = "Name", examples = "3单元楼道灯") String name,
    @Schema(description = "Id of the building; absent for what all have in common", nullable = true)
        UUID buildingId,
    @Schema(description = "Id of the unit of the building", nullable = true) UUID unitId,
    @Schema(description = "Where", examples = "1至6层楼道", nullable = true) String place,
    @Schema(description = "How many the entry stands for", examples = "120") int units,
    @Schema(description = "Who made it", examples = "正泰电器", nullable = true) String maker,
    @Schema(description = "Model", examples = "NBL-12", nullable = true) String model,
    @Schema(description = "When it was installed", examples = "2019-06-01", nullable = true)
        LocalDate installedOn,
    @Schema(
            description = "Subject of the member who answers for it",
            examples = "9f2c8a34-repairman",
            nullable = true)
        String responsible,
    @Schema(description = "In what state it is", examples = "FAULTY") FacilityCondition condition,
    @Schema(description = "How many of its units don't work", examples = "3") int faultyUnits,
    @Schema(
            description = "When it was last found so; absent until somebody has looked",
            examples = "2026-11-02T09:30:00+08:00",
            nullable = true)
        OffsetDateTime conditionSince,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static FacilityResponse from(Facility facility) {
    return new FacilityResponse(
        facility.id,
        facility.communityId,
        facility.areaCode,
        facility.kind,
        facility.number,
        facility.name,
        facility.buildingId,
        facility.unitId,
        facility.place,
        facility.units,
        facility.maker,
        facility.model,
        facility.installedOn,
        facility.responsible,
        facility.condition,
        facility.faultyUnits,
        ChinaTime.of(facility.conditionSince),
        facility.version);
  }
}
