package io.linli.patrol.round;

import io.linli.patrol.checklist.AskedItems;
import io.linli.patrol.checklist.ChecklistItem;
import io.linli.patrol.hazard.RoundFinding;
import io.linli.patrol.hazard.RoundFindings;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands on what isn't as it should be: findings of rounds become hazards (domain.md P2). */
@ApplicationScoped
class WalkFindings {
  private final RoundFindings findings;

  WalkFindings(RoundFindings findings) {
    this.findings = findings;
  }

  /**
   * Hands on the findings among the answers at a point.
   *
   * @param asked what the checklist asks, null when there is none and so no answers either
   */
  void note(PatrolRound round, Walk.Seen seen, AskedItems asked, CheckIn.Made made) {
    seen.answers().stream()
        .filter(ItemAnswer::finding)
        .forEach(
            answer -> {
              ChecklistItem item = asked.find(answer.itemCode()).orElseThrow();
              findings.note(
                  new RoundFinding(
                      round.communityId,
                      round.tenantId,
                      round.areaCode,
                      round.id,
                      seen.point().id(),
                      seen.point().name(),
                      item.code(),
                      item.text(),
                      inWords(item, answer),
                      answer.severityOfFinding(),
                      made.collectedAt(),
                      made.subject()));
            });
  }

  private static String inWords(ChecklistItem item, ItemAnswer answer) {
    return switch (item.kind()) {
      case YES_NO -> answer.yes() ? "是" : "否";
      case NUMBER -> answer.number().toPlainString() + " " + item.unit();
      case TEXT -> answer.text();
    };
  }
}
