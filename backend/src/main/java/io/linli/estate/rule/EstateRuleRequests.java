package io.linli.estate.rule;

import io.linli.estate.CoverageGoal;
import io.linli.estate.EstateRule;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What supervisors send about the rules of their jurisdiction. */
final class EstateRuleRequests {
  private EstateRuleRequests() {}

  @Schema(name = "EstateRuleVersion", description = "The rules of a jurisdiction from a day on")
  record Version(
      @Schema(
              description = "First day on which it holds; today at the earliest",
              examples = "2027-01-01")
          @NotNull
          LocalDate validFrom,
      @Schema(
              description = "A community whose last building was built until then is old",
              examples = "2000-12-31")
          @NotNull
          LocalDate oldBuiltUntil,
      @Schema(
              description = "A community attracts a company with more households than this",
              examples = "100")
          @Min(0)
          int householdsOver,
      @Schema(
              description = "Property rooms in per mille of the floor area, two places",
              examples = "5.00")
          @NotNull
          @DecimalMin("0")
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 2)
          BigDecimal propertyRoomNorm,
      @Schema(description = "Goal where a company is present", examples = "EIGHT_HAVES") @NotNull
          CoverageGoal goalWithCompany,
      @Schema(description = "Goal where a company can be attracted", examples = "FIVE_HAVES")
          @NotNull
          CoverageGoal goalToAttract,
      @Schema(description = "Goal of a bundled community", examples = "FOUR_HAVES") @NotNull
          CoverageGoal goalOfBundle,
      @Schema(description = "The plan that says so", examples = "老旧小区物业管理实施方案")
          @NotBlank
          @Size(max = 500)
          String source) {

    EstateRule rule(UUID id, String areaCode) {
      return new EstateRule(
          id,
          areaCode,
          validFrom,
          oldBuiltUntil,
          householdsOver,
          propertyRoomNorm,
          goalWithCompany,
          goalToAttract,
          goalOfBundle,
          source.strip());
    }
  }
}
