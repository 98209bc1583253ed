package io.linli.rule;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * When something goes up which level, should nobody see to it: to the estate when it is overdue, to
 * the others so long after that as the rules say.
 */
public record EscalationTimes(
    Instant dueAt, Instant projectManagerAt, Instant qualityDepartmentAt, Instant streetAt) {
  private static final String PROJECT_MANAGER = ".project-manager";
  private static final String QUALITY_DEPARTMENT = ".quality-department";
  private static final String STREET = ".street";

  /**
   * The codes of the rules that are asked for.
   *
   * @param family what they have in common, such as {@code service-desk.escalate}
   */
  public static Set<String> rules(String family) {
    return Set.of(family + PROJECT_MANAGER, family + QUALITY_DEPARTMENT, family + STREET);
  }

  /**
   * The times of something that is due at a moment.
   *
   * @param applying the values of {@link #rules}
   */
  public static EscalationTimes of(
      Instant dueAt, String family, Map<String, AppliedRule> applying, WorkingCalendar calendar) {
    return new EscalationTimes(
        dueAt,
        calendar.deadline(dueAt, applying.get(family + PROJECT_MANAGER).amount()).at(),
        calendar.deadline(dueAt, applying.get(family + QUALITY_DEPARTMENT).amount()).at(),
        calendar.deadline(dueAt, applying.get(family + STREET).amount()).at());
  }

  /**
   * When it goes up next.
   *
   * @param level how far it has gone, 0 when nowhere yet
   * @return null when it can't go any further
   */
  public Instant next(int level) {
    EscalationLevel next = EscalationLevel.of(level + 1);
    if (next == null) {
      return null;
    }
    return switch (next) {
      case ESTATE -> dueAt;
      case PROJECT_MANAGER -> projectManagerAt;
      case QUALITY_DEPARTMENT -> qualityDepartmentAt;
      case STREET -> streetAt;
    };
  }
}
