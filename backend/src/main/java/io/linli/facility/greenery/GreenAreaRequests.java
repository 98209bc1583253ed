package io.linli.facility.greenery;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about green areas. */
final class GreenAreaRequests {
  private static final int INTEGER_DIGITS = 10;
  private static final int FRACTION_DIGITS = 2;

  private GreenAreaRequests() {}

  @Schema(name = "GreenAreaMeasurementRequest", description = "How much of an estate is green")
  record Measured(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "When; today at the latest", examples = "2026-05-10") @NotNull
          LocalDate measuredOn,
      @Schema(description = "Land of the estate in m²", examples = "52000.00")
          @NotNull
          @DecimalMin("0.01")
          @Digits(integer = INTEGER_DIGITS, fraction = FRACTION_DIGITS)
          BigDecimal landArea,
      @Schema(description = "Green area in m², not more than the land", examples = "16900.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = INTEGER_DIGITS, fraction = FRACTION_DIGITS)
          BigDecimal greenArea,
      @Schema(description = "How it was measured", examples = "竣工测绘图复核") @NotBlank @Size(max = 200)
          String method) {}
}
