package io.linli.patrol.round;

import io.linli.patrol.checklist.AskedItems;
import io.linli.platform.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds what was seen at points against what a round asks for. */
final class Walk {
  private final PatrolRound round;
  private final Map<UUID, PointFacts> points;
  private final AnswerCheck answers;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param points those of the estate that are spoken of
   * @param asked what the checklist asks, null when there is none
   */
  Walk(PatrolRound round, Map<UUID, PointFacts> points, AskedItems asked) {
    this.round = round;
    this.points = new LinkedHashMap<>(points);
    this.answers = new AnswerCheck(asked);
  }

  /** What was seen at a point, checked. */
  record Seen(PointFacts point, RoundRequests.Visit visit, List<ItemAnswer> answers) {}

  /**
   * Checks what was seen at a point.
   *
   * @param at JSON pointer to it
   * @param collected when; a point that was retired only later counts
   * @return null when it can't be kept, for the reasons among the violations
   */
  Seen see(String at, RoundRequests.Visit visit, Instant collected) {
    PointFacts point = points.get(visit.patrolPointId());
    int before = violations.size();
    if (point == null) {
      violations.add(Violation.at(at + "/patrolPointId", "patrol-point-unknown"));
      return null;
    }
    checkPlace(at, point, visit, collected);
    if (visit.skippedBecause() != null && !visit.given().isEmpty()) {
      violations.add(Violation.at(at + "/answers", "patrol-skipped-unanswered"));
    }
    List<ItemAnswer> checked = answers.check(at + "/answers", visit.given());
    return violations.size() == before ? new Seen(point, visit, checked) : null;
  }

  private void checkPlace(
      String at, PointFacts point, RoundRequests.Visit visit, Instant collected) {
    if (point.isRetiredAt(collected)) {
      violations.add(Violation.at(at + "/patrolPointId", "patrol-point-is-retired"));
    } else if (!round.points().contains(point.id()) && point.retiredAt() == null) {
      violations.add(Violation.at(at + "/patrolPointId", "patrol-point-not-of-round"));
    }
    if (visit.qrText() != null && !visit.qrText().equals(point.qrText())) {
      violations.add(Violation.at(at + "/qrText", "patrol-qr-differs"));
    }
    if ((visit.latitude() == null) != (visit.longitude() == null)) {
      violations.add(Violation.at(at + "/longitude", "position-incomplete"));
    }
  }

  List<Violation> violations() {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(answers.violations());
    return all;
  }
}
