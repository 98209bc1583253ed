package io.linli.facility.service;

import io.linli.facility.FacilityCondition;
import io.linli.facility.FacilityKind;
import io.linli.facility.RecordKind;
import io.linli.facility.ServiceInterval;
import io.linli.facility.ServiceKind;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about the service of facilities. */
final class ServiceRequests {
  private static final int INTEGER_DIGITS = 10;
  private static final int CENTS = 2;

  private ServiceRequests() {}

  @Schema(
      name = "FacilityServicePlanRequest",
      description = "What is done time and again, to all facilities of a kind or to one")
  record Plan(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "To facilities of which kind", examples = "STAIR_LIGHT") @NotNull
          FacilityKind facilityKind,
      @Schema(description = "Id of the facility, when it is one of them alone", nullable = true)
          UUID facilityId,
      @Schema(description = "What is done", examples = "INSPECTION") @NotNull
          ServiceKind serviceKind,
      @Schema(description = "How often", examples = "MONTH") @NotNull ServiceInterval every,
      @Schema(description = "The task", examples = "逐层检查楼道灯，清点不亮的灯") @NotBlank @Size(max = 500)
          String task,
      @Schema(description = "Day of the first time; today at the earliest", examples = "2026-12-01")
          @NotNull
          LocalDate startsOn) {}

  @Schema(name = "FacilityRecordRequest", description = "What was done and found")
  record Work(
      @Schema(description = "What it is about", examples = "INSPECTION") @NotNull RecordKind kind,
      @Schema(description = "When; never later than now", examples = "2026-11-02T09:30:00+08:00")
          @NotNull
          OffsetDateTime doneAt,
      @Schema(
              description = "Who did it, where it wasn't who records it",
              examples = "通力电梯维保一组",
              nullable = true)
          @Size(max = 100)
          String doneBy,
      @Schema(description = "What came of it", examples = "5层、6层共3盏不亮") @NotBlank @Size(max = 2000)
          String result,
      @Schema(
              description = "In what condition it was found or put; always for inspections",
              examples = "FAULTY",
              nullable = true)
          FacilityCondition condition,
      @Schema(
              description =
                  "How many units don't work, counted; may be left out where it follows from the"
                      + " condition",
              examples = "3",
              nullable = true)
          @Min(0)
          Integer faultyUnits,
      @Schema(description = "What it cost in CNY", examples = "36.00", nullable = true)
          @DecimalMin("0")
          @Digits(integer = INTEGER_DIGITS, fraction = CENTS)
          BigDecimal cost,
      @Schema(description = "Id of the due service that this was", nullable = true)
          UUID facilityServiceId) {}
}
