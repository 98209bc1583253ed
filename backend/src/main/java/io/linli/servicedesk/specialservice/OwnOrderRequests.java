package io.linli.servicedesk.specialservice;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What residents send about special services. */
final class OwnOrderRequests {
  private OwnOrderRequests() {}

  @Schema(name = "OwnSpecialServiceOrdering", description = "What a resident wants")
  record Order(
      @Schema(description = "Id of the residency for whose household it is") @NotNull
          UUID ownResidencyId,
      @Schema(description = "Id of the service") @NotNull UUID specialServiceId,
      @Schema(description = "How many units, two places, above zero", examples = "2.50")
          @NotNull
          @DecimalMin("0.01")
          @Digits(integer = 6, fraction = 2)
          BigDecimal quantity,
      @Schema(description = "The day on which it is wanted", examples = "2026-12-05") @NotNull
          LocalDate wantedOn,
      @Schema(description = "Note", examples = "上午九点以后", nullable = true) @Size(max = 1000)
          String note) {

    /** The same for a household, as staff order. */
    SpecialServiceRequests.Order of(UUID householdId) {
      return new SpecialServiceRequests.Order(
          householdId, specialServiceId, quantity, wantedOn, note);
    }
  }
}
