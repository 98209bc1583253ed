package io.linli.platform.sheet;

import java.util.List;

/** A cell read as a type: a value, or the reason why it has none. */
public sealed interface Parsed<T> {

  /** The cell holds this. */
  record Value<T>(T value) implements Parsed<T> {}

  /** The cell doesn't hold what its column asks for. */
  record Bad<T>(FaultReason reason, List<String> arguments) implements Parsed<T> {}

  /** A value. */
  static <T> Parsed<T> of(T value) {
    return new Value<>(value);
  }

  /** A reason, with what its sentence needs. */
  static <T> Parsed<T> bad(FaultReason reason, String... arguments) {
    return new Bad<>(reason, List.of(arguments));
  }
}
