package io.linli.rule;

import java.util.Arrays;

/** Who has to see to what is overdue, one after the other (domain.md S1). */
public enum EscalationLevel {
  /** The estate's own desk. */
  ESTATE(1),
  /** The project manager. */
  PROJECT_MANAGER(2),
  /** The company's quality department. */
  QUALITY_DEPARTMENT(3),
  /** The street office, which may take it in hand. */
  STREET(4);

  private final int number;

  EscalationLevel(int number) {
    this.number = number;
  }

  /** As the database counts them; 0 is not overdue. */
  public int number() {
    return number;
  }

  /**
   * The level of a number.
   *
   * @return null for 0
   */
  public static EscalationLevel of(int number) {
    return Arrays.stream(values()).filter(level -> level.number == number).findFirst().orElse(null);
  }
}
