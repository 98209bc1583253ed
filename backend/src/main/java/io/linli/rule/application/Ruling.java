package io.linli.rule.application;

import io.linli.rule.AppliedRule;
import io.linli.rule.RuleExplanation;
import io.linli.rule.RuleExplanation.ConsideredValue;
import io.linli.rule.RuleStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of several values of one rule applies on a day: of the packs that hold, the longest area
 * code, then the latest first day, then the newest version; instead of it the tenant's latest own
 * value, when the pack lets it.
 */
final class Ruling {
  private static final Comparator<Candidate> CLOSEST =
      Comparator.comparingInt((Candidate pack) -> pack.areaCode().length())
          .thenComparing(Candidate::validFrom)
          .thenComparing(pack -> pack.valueId().toString());

  private static final Comparator<Candidate> LATEST =
      Comparator.comparing(Candidate::validFrom)
          .thenComparing(override -> override.valueId().toString());

  private final List<Candidate> candidates;
  private final LocalDate day;
  private final Candidate pack;
  private final Candidate override;

  Ruling(List<Candidate> candidates, LocalDate day) {
    this.candidates = List.copyOf(candidates);
    this.day = day;
    this.pack = ofPacks();
    this.override = best(true, LATEST).orElse(null);
  }

  /**
   * From the country down: a smaller area may say what it likes where the larger one lets it, and
   * elsewhere only what is stricter. What is closed above nobody below opens again.
   */
  private Candidate ofPacks() {
    Candidate decided = null;
    for (Candidate next : newestOfEachArea()) {
      if (decided == null) {
        decided = next;
      } else if (decided.overridable()) {
        decided = next;
      } else if (next.amount().isAsStrictAs(decided.amount())) {
        decided = next.closed();
      }
    }
    return decided;
  }

  private List<Candidate> newestOfEachArea() {
    return candidates.stream()
        .filter(candidate -> !candidate.isOverride() && candidate.holdsOn(day))
        .collect(
            Collectors.toMap(
                Candidate::areaCode, Function.identity(), BinaryOperator.maxBy(CLOSEST)))
        .values()
        .stream()
        .sorted(CLOSEST)
        .toList();
  }

  private Optional<Candidate> best(boolean overrides, Comparator<Candidate> order) {
    return candidates.stream()
        .filter(candidate -> candidate.isOverride() == overrides && candidate.holdsOn(day))
        .max(order);
  }

  /** What applies; empty when no pack has the rule. */
  Optional<AppliedRule> applied() {
    return pack == null
        ? Optional.empty()
        : Optional.of((isOverridden() ? override : pack).applied(pack.areaCode()));
  }

  /** Every value that could, the one that applies first, then those that come closest. */
  List<Candidate> considered() {
    Comparator<Candidate> order =
        Comparator.comparing((Candidate candidate) -> standing(candidate) != RuleStanding.APPLIES)
            .thenComparing(candidate -> !candidate.isOverride())
            .thenComparing(
                candidate -> candidate.areaCode() == null ? 0 : -candidate.areaCode().length())
            .thenComparing(Candidate::validFrom, Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.valueId().toString(), Comparator.reverseOrder());
    return candidates.stream().sorted(order).toList();
  }

  RuleStanding standing(Candidate candidate) {
    if (!candidate.hasBegun(day)) {
      return RuleStanding.NOT_YET_VALID;
    }
    if (candidate.hasEnded(day)) {
      return RuleStanding.NO_LONGER_VALID;
    }
    return candidate.isOverride() ? ofOverride(candidate) : ofPack(candidate);
  }

  private RuleStanding ofOverride(Candidate candidate) {
    if (!isOverridden()) {
      return RuleStanding.NOT_OVERRIDABLE;
    }
    return candidate.equals(override) ? RuleStanding.APPLIES : RuleStanding.SUPERSEDED;
  }

  private RuleStanding ofPack(Candidate candidate) {
    if (candidate.areaCode().length() < pack.areaCode().length()) {
      return RuleStanding.WIDER_AREA;
    }
    if (candidate.areaCode().length() > pack.areaCode().length()) {
      return RuleStanding.NOT_OVERRIDABLE;
    }
    if (!candidate.valueId().equals(pack.valueId())) {
      return RuleStanding.SUPERSEDED;
    }
    return isOverridden() ? RuleStanding.OVERRIDDEN : RuleStanding.APPLIES;
  }

  private boolean isOverridden() {
    return override != null
        && pack != null
        && pack.overridable()
        && override.amount().isAsStrictAs(pack.amount());
  }

  /**
   * @param applied what applies
   * @param areaCode the place that was asked about
   */
  RuleExplanation explain(AppliedRule applied, String areaCode) {
    return new RuleExplanation(
        applied.code(),
        areaCode,
        day,
        applied.amount().amount(),
        applied.amount().unit(),
        applied.valueId(),
        considered().stream().map(this::shown).toList());
  }

  private ConsideredValue shown(Candidate candidate) {
    return new ConsideredValue(
        candidate.valueId(),
        candidate.origin(),
        candidate.areaCode(),
        candidate.validFrom(),
        candidate.validUntil(),
        candidate.amount().amount(),
        candidate.amount().unit(),
        candidate.source(),
        standing(candidate));
  }
}
