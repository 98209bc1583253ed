package io.linli.estate.building;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about buildings and their units. */
final class BuildingRequests {
  private BuildingRequests() {}

  @Schema(name = "BuildingDescription", description = "What there is to say of a building")
  record Description(
      @Schema(description = "Number or name, unique in the community", examples = "3号楼")
          @NotBlank
          @Size(max = 20)
          String code,
      @Schema(description = "Year it was built", examples = "1988", nullable = true)
          @Min(1800)
          @Max(2100)
          Integer builtYear,
      @Schema(description = "Number of floors", examples = "6", nullable = true) @Min(1) @Max(200)
          Integer floors,
      @Schema(description = "Number of units as declared", examples = "3") @Min(0)
          int declaredUnits,
      @Schema(description = "Number of elevators", examples = "0") @Min(0) int elevators,
      @Schema(description = "Floor area in m², two places", examples = "4200.00", nullable = true)
          @DecimalMin(value = "0", inclusive = false)
          @Digits(integer = 10, fraction = 2)
          BigDecimal floorArea) {}

  @Schema(name = "UnitAddition", description = "A unit to be added to a building")
  record UnitAddition(
      @Schema(description = "Number or name, unique in the building", examples = "1单元")
          @NotBlank
          @Size(max = 20)
          String code) {}
}
