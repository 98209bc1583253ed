package io.linli.facility.rate;

import io.linli.facility.PropertyRate;
import io.linli.rule.AppliedRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PropertyRates", description = "The rates of a group of estates")
record GroupRatesResponse(
    @Schema(description = "Key of the group: an id, or an area code", examples = "410105001003")
        String group,
    @Schema(description = "Every rate, also those that nothing is known of") List<Rate> rates) {

  static GroupRatesResponse of(
      String group, Map<PropertyRate, Ratio> ratios, Map<String, AppliedRule> rules) {
    return new GroupRatesResponse(
        group,
        Arrays.stream(PropertyRate.values())
            .map(
                rate ->
                    Rate.of(rate, ratios.getOrDefault(rate, Ratio.NOTHING), rules.get(rate.rule())))
            .toList());
  }

  @Schema(name = "GroupRate", description = "One rate, and what it is held against")
  record Rate(
      @Schema(description = "Which rate", examples = "LIGHTS_WORKING") PropertyRate rate,
      @Schema(description = "How much is as it should be", examples = "117") BigDecimal numerator,
      @Schema(description = "Of how much that is known", examples = "120") BigDecimal denominator,
      @Schema(
              description =
                  "How many units nobody has looked at lately; of greening, how many estates were"
                      + " never measured",
              examples = "0")
          long unknown,
      @Schema(
              description = "In percent, cut after two places; absent when nothing is known",
              examples = "97.50",
              nullable = true)
          BigDecimal percent,
      @Schema(description = "How much it must be at least", examples = "95.00") BigDecimal required,
      @Schema(description = "The plan that says so", examples = "000·4 路灯、楼道灯完好率不低于95%")
          String source,
      @Schema(description = "Id of the rule's value") UUID ruleValueId,
      @Schema(
              description = "Whether it is; absent when nothing is known",
              examples = "true",
              nullable = true)
          Boolean met) {

    static Rate of(PropertyRate rate, Ratio ratio, AppliedRule rule) {
      return new Rate(
          rate,
          ratio.part(),
          ratio.whole(),
          ratio.unknown(),
          ratio.percent().orElse(null),
          rule.amount().amount(),
          rule.source(),
          rule.valueId(),
          ratio.reaches(rule.amount().amount()).orElse(null));
    }
  }
}
