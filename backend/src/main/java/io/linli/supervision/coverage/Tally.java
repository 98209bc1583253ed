package io.linli.supervision.coverage;

import io.linli.estate.ConditionClass;
import io.linli.estate.CoverageGoal;
import io.linli.estate.Have;
import io.linli.estate.ManagementMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds up groups of communities to the figures of a row, or of all rows. */
final class Tally {
  private final Map<Optional<ConditionClass>, Extent> byClass = new HashMap<>();
  private final Map<ManagementMode, Extent> byMode = new EnumMap<>(ManagementMode.class);
  private final Map<Have, Extent> byHave = new EnumMap<>(Have.class);
  private final Map<CoverageGoal, CoverageResponse.ByGoal> byGoal =
      new EnumMap<>(CoverageGoal.class);
  private final Map<Band, Long> byBand = new HashMap<>();
  private Extent all = Extent.NONE;
  private long old;
  private long unrated;
  private long activeContracts;
  private long expiringContracts;
  private long withoutContract;

  private record Band(String name, int stars) {}

  void add(EstateGroup group) {
    all = all.plus(group.extent());
    byClass.merge(Optional.ofNullable(group.conditionClass()), group.extent(), Extent::plus);
    byMode.merge(group.mode(), group.extent(), Extent::plus);
    group.haves().forEach(have -> byHave.merge(have, group.extent(), Extent::plus));
    CoverageResponse.ByGoal goal = goal(group);
    byGoal.merge(goal.goal(), goal, Tally::plus);
    old += group.old();
    withoutContract += group.withoutContract();
    if (group.band() == null) {
      unrated += group.extent().communities();
    } else {
      byBand.merge(new Band(group.band(), group.stars()), group.extent().communities(), Long::sum);
    }
  }

  void add(ContractCount contracts) {
    activeContracts += contracts.active();
    expiringContracts += contracts.expiring();
  }

  CoverageResponse.Figures figures() {
    return new CoverageResponse.Figures(
        all,
        old,
        classes(),
        byMode.entrySet().stream()
            .map(entry -> new CoverageResponse.ByMode(entry.getKey(), entry.getValue()))
            .toList(),
        byHave.entrySet().stream()
            .map(entry -> new CoverageResponse.ByHave(entry.getKey(), entry.getValue()))
            .toList(),
        List.copyOf(byGoal.values()),
        byGoal.values().stream().mapToLong(CoverageResponse.ByGoal::reached).sum(),
        new CoverageResponse.Contracts(activeContracts, expiringContracts, withoutContract),
        new CoverageResponse.Ratings(unrated, bands()));
  }

  private static CoverageResponse.ByGoal goal(EstateGroup group) {
    long communities = group.extent().communities();
    return new CoverageResponse.ByGoal(
        group.goal(), communities, group.reachesGoal() ? communities : 0);
  }

  private static CoverageResponse.ByGoal plus(
      CoverageResponse.ByGoal one, CoverageResponse.ByGoal other) {
    return new CoverageResponse.ByGoal(
        one.goal(), one.communities() + other.communities(), one.reached() + other.reached());
  }

  /** In the order of the classes, those without one last. */
  private List<CoverageResponse.ByClass> classes() {
    return byClass.entrySet().stream()
        .map(entry -> new CoverageResponse.ByClass(entry.getKey().orElse(null), entry.getValue()))
        .sorted(
            Comparator.comparing(
                CoverageResponse.ByClass::conditionClass,
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private List<CoverageResponse.ByBand> bands() {
    return byBand.entrySet().stream()
        .map(
            entry ->
                new CoverageResponse.ByBand(
                    entry.getKey().name(), entry.getKey().stars(), entry.getValue()))
        .sorted(
            Comparator.comparing(CoverageResponse.ByBand::stars)
                .reversed()
                .thenComparing(CoverageResponse.ByBand::band))
        .collect(Collectors.toList());
  }
}
