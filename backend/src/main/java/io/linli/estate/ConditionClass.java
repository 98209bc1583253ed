package io.linli.estate;

/** Class of a community by its conditions (domain.md E3). */
public enum ConditionClass {
  /** Good base. */
  I,
  /** Compounds of a unit. */
  II,
  /** No conditions yet. */
  III
}
