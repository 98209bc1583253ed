package io.linli.patrol.point;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about points. */
final class PatrolPointRequests {
  private PatrolPointRequests() {}

  @Schema(name = "PatrolPointAddition", description = "A point to be added to an estate")
  record Addition(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What there is to say of it") @Valid @NotNull
          Description description) {}

  @Schema(name = "PatrolPointDescription", description = "What there is to say of a point")
  record Description(
      @Schema(description = "Name, unique among the estate's points in use", examples = "1号楼消防泵房")
          @NotBlank
          @Size(max = 100)
          String name,
      @Schema(
              description = "Id of the building that it is at; a common place has none",
              nullable = true)
          UUID buildingId,
      @Schema(
              description = "What its QR code says, unique in the estate",
              examples = "LL-410105-P001",
              nullable = true)
          @Size(min = 1, max = 200)
          String qrText,
      @Schema(
              description = "Latitude in degrees, six places at most",
              examples = "34.788888",
              nullable = true)
          @DecimalMin("-90")
          @DecimalMax("90")
          @Digits(integer = 2, fraction = 6)
          BigDecimal latitude,
      @Schema(
              description = "Longitude in degrees, six places at most",
              examples = "113.677777",
              nullable = true)
          @DecimalMin("-180")
          @DecimalMax("180")
          @Digits(integer = 3, fraction = 6)
          BigDecimal longitude) {}

  @Schema(name = "PatrolPointRetirement", description = "That rounds don't lead there any more")
  record Retirement(
      @Schema(description = "Why", examples = "泵房已拆除") @NotBlank @Size(max = 500) String reason) {}
}
