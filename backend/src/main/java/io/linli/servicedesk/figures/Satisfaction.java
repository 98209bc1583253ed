package io.linli.servicedesk.figures;

import io.linli.platform.figure.Percentage;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.rule.AppliedRule;
import io.linli.rule.RulePlace;
import io.linli.rule.Rules;
import io.linli.servicedesk.figures.SatisfactionQueries.Rated;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds what people say of the desk against what they must say at least (domain.md S4). */
@ApplicationScoped
class Satisfaction {
  private static final String PRESET = "service-desk.satisfaction";

  private final SatisfactionQueries queries;
  private final Rules rules;
  private final Clock clock;

  Satisfaction(SatisfactionQueries queries, Rules rules, Clock clock) {
    this.queries = queries;
    this.rules = rules;
    this.clock = clock;
  }

  Page<SatisfactionResponse> list(YearMonth month, PageRequest page) {
    List<Rated> estates = queries.of(month, page);
    Map<RulePlace, AppliedRule> presets =
        rules.applying(
            PRESET,
            estates.stream().map(Rated::place).collect(Collectors.toSet()),
            decisiveDay(month));
    return Page.of(
        estates.stream().map(estate -> against(presets.get(estate.place()), estate)).toList(),
        page,
        estate -> List.of(estate.areaCode(), estate.communityId()));
  }

  private LocalDate decisiveDay(YearMonth month) {
    LocalDate today = LocalDate.now(clock);
    return month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
  }

  private static SatisfactionResponse against(AppliedRule preset, Rated estate) {
    BigDecimal share = Percentage.of(estate.satisfied(), estate.rated());
    BigDecimal least = preset.amount().amount();
    return new SatisfactionResponse(
        estate.communityId(),
        estate.place().areaCode(),
        estate.rated(),
        estate.satisfied(),
        share,
        least,
        preset.valueId(),
        share == null ? null : isAtLeast(estate, least));
  }

  /** Exactly: a share that is only rounded up to the preset hasn't reached it. */
  private static boolean isAtLeast(Rated estate, BigDecimal least) {
    BigDecimal reached = BigDecimal.valueOf(estate.satisfied()).multiply(Percentage.ALL);
    return reached.compareTo(least.multiply(BigDecimal.valueOf(estate.rated()))) >= 0;
  }
}
