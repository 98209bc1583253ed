package io.linli.platform.problem;

/**
 * A kind of problem that a caller can meet. Each context has an enum of its own; the texts stand in
 * its message bundle under {@code problem.<code>} (title) and {@code problem.<code>.detail}.
 */
public interface ProblemType {
  /** HTTP status of the answer. */
  int status();

  /** Stable kebab-case code that clients may rely on. */
  String code();
}
