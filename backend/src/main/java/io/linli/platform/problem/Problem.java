package io.linli.platform.problem;

import java.util.List;

/**
 * Ends an operation with a problem answer (RFC 9457). Carries the kind and what its sentence
 * mentions; the sentence itself is made in the caller's language when the answer is written.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient List<Object> arguments;
  private final transient List<Violation> violations;

  private Problem(ProblemType type, List<Object> arguments, List<Violation> violations) {
    super(type.code() + " " + arguments + " " + violations, null, false, false);
    this.type = type;
    this.arguments = arguments;
    this.violations = violations;
  }

  public static Problem of(ProblemType type, Object... arguments) {
    return new Problem(type, List.of(arguments), List.of());
  }

  /** A rule of the domain isn't met, at one or more places of the request. */
  public static Problem invalid(Violation... violations) {
    return invalid(List.of(violations));
  }

  /** A rule of the domain isn't met, at one or more places of the request. */
  public static Problem invalid(List<Violation> violations) {
    return new Problem(PlatformProblem.RULE_VIOLATED, List.of(), List.copyOf(violations));
  }

  /** Ends the operation when there is anything to complain of. */
  public static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw invalid(violations);
    }
  }

  /**
   * The request can't be understood at the places named: wrong syntax rather than a broken rule.
   */
  public static Problem malformed(Violation... violations) {
    return new Problem(PlatformProblem.MALFORMED_REQUEST, List.of(), List.of(violations));
  }

  /** Unknown, or somebody else's: the answer is the same. */
  public static Problem notFound() {
    return of(PlatformProblem.NOT_FOUND);
  }

  public ProblemType type() {
    return type;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Violation> violations() {
    return violations;
  }
}
