package io.linli.facility.greenery;

import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GreenAreaMeasurement", description = "How much of an estate was found green")
record GreenAreaResponse(
    @Schema(description = "Id of the measurement") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "When", examples = "2026-05-10") LocalDate measuredOn,
    @Schema(description = "Land of the estate in m²", examples = "52000.00") BigDecimal landArea,
    @Schema(description = "Green area in m²", examples = "16900.00") BigDecimal greenArea,
    @Schema(description = "How it was measured", examples = "竣工测绘图复核") String method,
    @Schema(description = "Subject of who entered it", examples = "9f2c8a34-clerk") String subject)
    implements Identified {

  static GreenAreaResponse from(GreenAreaMeasurement measurement) {
    return new GreenAreaResponse(
        measurement.id,
        measurement.communityId,
        measurement.areaCode,
        measurement.measuredOn,
        measurement.landArea,
        measurement.greenArea,
        measurement.method,
        measurement.subject);
  }
}
