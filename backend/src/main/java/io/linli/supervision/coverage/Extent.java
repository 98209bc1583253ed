package io.linli.supervision.coverage;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is of something: communities, and what stands and lives in them. */
@Schema(name = "CoverageExtent", description = "Communities, and what stands in them")
record Extent(
    @Schema(description = "Communities", examples = "44") long communities,
    @Schema(description = "Buildings in the register", examples = "187") long buildings,
    @Schema(description = "Households in the register", examples = "20114") long households,
    @Schema(description = "Residential floor area in m², two places", examples = "1613200.00")
        BigDecimal residentialFloorArea,
    @Schema(description = "Commercial floor area in m², two places", examples = "48200.00")
        BigDecimal commercialFloorArea,
    @Schema(description = "Buildings as the communities declare them", examples = "187")
        long declaredBuildings,
    @Schema(description = "Households as the communities declare them", examples = "20116")
        long declaredHouseholds) {

  static final Extent NONE =
      new Extent(0, 0, 0, new BigDecimal("0.00"), new BigDecimal("0.00"), 0, 0);

  Extent plus(Extent other) {
    return new Extent(
        communities + other.communities,
        buildings + other.buildings,
        households + other.households,
        residentialFloorArea.add(other.residentialFloorArea),
        commercialFloorArea.add(other.commercialFloorArea),
        declaredBuildings + other.declaredBuildings,
        declaredHouseholds + other.declaredHouseholds);
  }
}
