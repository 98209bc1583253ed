package io.linli.estate.household;

import io.linli.estate.HouseholdUse;
import io.linli.estate.OwnershipKind;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about households. */
final class HouseholdRequests {
  private HouseholdRequests() {}

  @Schema(name = "HouseholdDescription", description = "What there is to say of a household")
  record Description(
      @Schema(description = "Unit of the same building, if it has units", nullable = true)
          UUID unitId,
      @Schema(description = "Room number, unique in the unit", examples = "302")
          @NotBlank
          @Size(max = 20)
          String roomNumber,
      @Schema(description = "Floor, negative below ground", examples = "3", nullable = true)
          @Min(-10)
          @Max(200)
          Integer floor,
      @Schema(description = "Floor area in m², two places", examples = "68.50")
          @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @Digits(integer = 6, fraction = 2)
          BigDecimal floorArea,
      @Schema(description = "What it is used for", examples = "RESIDENTIAL") @NotNull
          HouseholdUse use,
      @Schema(description = "Kind of ownership", nullable = true) OwnershipKind ownershipKind) {}
}
