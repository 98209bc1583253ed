package io.linli.platform.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends an operation with a problem answer (RFC 9457). Carries the kind and what its sentence
 * mentions; the sentence itself is made in the caller's language when the answer is written.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient List<Object> arguments;
  private final transient List<Violation> violations;
  private final transient Duration wait;

  private Problem(ProblemType type, List<Object> arguments, List<Violation> violations) {
    this(type, arguments, violations, null);
  }

  private Problem(
      ProblemType type, List<Object> arguments, List<Violation> violations, Duration wait) {
    super(type.code() + " " + arguments + " " + violations, null, false, false);
    this.type = type;
    this.arguments = arguments;
    this.violations = violations;
    this.wait = wait;
  }

  public static Problem of(ProblemType type, Object... arguments) {
    return new Problem(type, List.of(arguments), List.of());
  }

  /**
   * Too much for now; the same request may be made later. The last argument of its sentence is the
   * time to wait, in whole seconds.
   */
  public static Problem later(ProblemType type, Duration wait, Object... arguments) {
    Duration whole = Duration.ofSeconds(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(whole.toSeconds());
    return new Problem(type, List.copyOf(all), List.of(), whole);
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

  /** When the same request may be made again, in whole seconds. */
  public Optional<Duration> waiting() {
    return Optional.ofNullable(wait);
  }
}
