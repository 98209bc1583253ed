package io.linli.facility.rate;

import io.linli.estate.EstateGroup;
import io.linli.facility.PropertyRate;
import io.linli.facility.PropertyRates;
import io.linli.facility.rate.RateQueries.Group;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import io.linli.rule.RulePlace;
import io.linli.rule.Rules;
import io.linli.servicedesk.RepairOutcomes;
import io.linli.servicedesk.RepairOutcomes.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rates of domain.md P5, computed from findings whenever asked. */
@ApplicationScoped
class Rates implements PropertyRates {
  private static final String VALID = "facility.rate.finding-valid";
  private static final Set<String> CODES =
      Stream.concat(Arrays.stream(PropertyRate.values()).map(PropertyRate::rule), Stream.of(VALID))
          .collect(Collectors.toUnmodifiableSet());

  private final RateQueries queries;
  private final RepairOutcomes repairs;
  private final Rules rules;
  private final CallerContext callers;
  private final Clock clock;

  Rates(
      RateQueries queries,
      RepairOutcomes repairs,
      Rules rules,
      CallerContext callers,
      Clock clock) {
    this.queries = queries;
    this.repairs = repairs;
    this.rules = rules;
    this.callers = callers;
    this.clock = clock;
  }

  /** What is asked: findings until the end of a time, repairs due in it. */
  private record Period(Instant from, Instant until, LocalDate lastDay) {}

  /**
   * The rates of a month, by groups of estates.
   *
   * @param communityId of this community alone, null for all
   */
  Page<GroupRatesResponse> list(
      YearMonth month, EstateGroup by, UUID communityId, PageRequest page) {
    if (month.isAfter(YearMonth.now(clock))) {
      throw Problem.invalid(Violation.at("?month", "month-not-begun"));
    }
    List<Group> groups = queries.groups(by, communityId, page);
    Map<String, Map<String, AppliedRule>> held = rules(by, groups, month);
    Map<String, Map<PropertyRate, Ratio>> ratios = ratios(by, held, period(month));
    List<GroupRatesResponse> rows =
        groups.stream()
            .map(
                group ->
                    GroupRatesResponse.of(
                        group.key(), ratios.get(group.key()), held.get(group.key())))
            .toList();
    return Page.of(rows, page, row -> List.of(row.group()));
  }

  @Override
  public Map<UUID, Map<PropertyRate, BigDecimal>> now(Collection<UUID> communityIds) {
    if (communityIds.isEmpty()) {
      return Map.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<Group> groups = queries.communities(communityIds);
    Map<String, Map<String, AppliedRule>> held =
        rules(EstateGroup.COMMUNITY, groups, YearMonth.from(today));
    Period year =
        new Period(
            today.minusYears(1).atStartOfDay(ChinaTime.ZONE).toInstant(), clock.instant(), today);
    Map<String, Map<PropertyRate, Ratio>> ratios = ratios(EstateGroup.COMMUNITY, held, year);
    return ratios.entrySet().stream()
        .collect(
            Collectors.toMap(
                group -> UUID.fromString(group.getKey()), group -> percents(group.getValue())));
  }

  private static Map<PropertyRate, BigDecimal> percents(Map<PropertyRate, Ratio> ratios) {
    Map<PropertyRate, BigDecimal> percents = new EnumMap<>(PropertyRate.class);
    ratios.forEach(
        (rate, ratio) -> ratio.percent().ifPresent(percent -> percents.put(rate, percent)));
    return percents;
  }

  private Period period(YearMonth month) {
    return new Period(
        month.atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant(),
        month.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant(),
        month.atEndOfMonth());
  }

  private Map<String, Map<PropertyRate, Ratio>> ratios(
      EstateGroup by, Map<String, Map<String, AppliedRule>> held, Period period) {
    Map<String, Instant> oldest = new LinkedHashMap<>();
    held.forEach(
        (group, values) ->
            oldest.put(
                group, period.until().minus(values.get(VALID).amount().whole(), ChronoUnit.DAYS)));
    Map<String, Map<PropertyRate, Ratio>> found = queries.findings(by, oldest, period.until());
    Map<String, Ratio> greenery = queries.greenery(by, held.keySet(), period.lastDay().plusDays(1));
    Map<String, Outcome> outcomes = repairs.due(period.from(), period.until(), by, held.keySet());
    Map<String, Map<PropertyRate, Ratio>> ratios = new HashMap<>();
    for (String group : held.keySet()) {
      Map<PropertyRate, Ratio> all = new EnumMap<>(PropertyRate.class);
      all.putAll(found.getOrDefault(group, Map.of()));
      all.put(PropertyRate.GREENING, greenery.getOrDefault(group, Ratio.NOTHING));
      Outcome outcome = outcomes.getOrDefault(group, new Outcome(0, 0, 0, 0));
      all.put(PropertyRate.REPAIRS_IN_TIME, Ratio.of(outcome.inTime(), outcome.due(), 0));
      all.put(PropertyRate.REPAIRS_LASTING, Ratio.of(outcome.lasting(), outcome.finished(), 0));
      ratios.put(group, all);
    }
    return ratios;
  }

  /** The rules of each group's place on the last day of the month, or today in a running one. */
  private Map<String, Map<String, AppliedRule>> rules(
      EstateGroup by, List<Group> groups, YearMonth month) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    Map<String, RulePlace> places = new LinkedHashMap<>();
    groups.forEach(group -> places.put(group.key(), place(by, group)));
    Map<String, Map<String, AppliedRule>> held = new LinkedHashMap<>();
    places.keySet().forEach(group -> held.put(group, new HashMap<>()));
    for (String code : CODES) {
      Map<RulePlace, AppliedRule> applying = rules.applying(code, Set.copyOf(places.values()), day);
      places.forEach((group, place) -> held.get(group).put(code, applying.get(place)));
    }
    return held;
  }

  /** A company works in many places: it is held to what holds wherever the caller looks. */
  private RulePlace place(EstateGroup by, Group group) {
    String whole = callers.get().areaCode() == null ? "" : callers.get().areaCode();
    return switch (by) {
      case COMMUNITY -> new RulePlace(group.areaCode(), group.tenantId());
      case NEIGHBOURHOOD, STREET -> new RulePlace(group.key(), null);
      case MANAGING_TENANT -> new RulePlace(whole, group.tenantId());
    };
  }
}
