package io.linli.facility.ledger;

import io.linli.facility.FacilityKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the ledger of facilities. */
final class FacilityRequests {
  private static final int MOST_UNITS = 100_000;

  private FacilityRequests() {}

  @Schema(name = "FacilityRegistration", description = "An entry of the ledger")
  record Registration(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What it is; never changes", examples = "STAIR_LIGHT") @NotNull
          FacilityKind kind,
      @Schema(description = "What the ledger says of it") @Valid @NotNull
          Description description) {}

  @Schema(name = "FacilityDescription", description = "What the ledger says of a facility")
  record Description(
      @Schema(description = "Number, once in the community", examples = "LT-03")
          @NotBlank
          @Size(max = 40)
          String number,
      @Schema(description = "Name", examples = "3单元楼道灯") @NotBlank @Size(max = 100) String name,
      @Schema(
              description = "Id of the building; left out for what all have in common",
              nullable = true)
          UUID buildingId,
      @Schema(description = "Id of the unit of the building", nullable = true) UUID unitId,
      @Schema(description = "Where", examples = "1至6层楼道", nullable = true) @Size(max = 200)
          String place,
      @Schema(description = "How many the entry stands for", examples = "120")
          @Min(1)
          @Max(MOST_UNITS)
          @NotNull
          Integer units,
      @Schema(description = "Who made it", examples = "正泰电器", nullable = true) @Size(max = 100)
          String maker,
      @Schema(description = "Model", examples = "NBL-12", nullable = true) @Size(max = 100)
          String model,
      @Schema(
              description = "When it was installed; today at the latest",
              examples = "2019-06-01",
              nullable = true)
          LocalDate installedOn,
      @Schema(
              description = "Subject of the member who answers for it (设备责任人)",
              examples = "9f2c8a34-repairman",
              nullable = true)
          @Size(max = 200)
          String responsible) {}
}
