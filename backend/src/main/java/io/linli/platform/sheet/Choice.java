package io.linli.platform.sheet;

/**
 * One of the values that a cell may take.
 *
 * @param code its name in the API, accepted as well as the labels
 */
public record Choice<E>(E value, String code, Label label) {

  /** A choice whose code is the name of an enum constant. */
  public static <E extends Enum<E>> Choice<E> of(E value, String chinese, String english) {
    return new Choice<>(value, value.name(), new Label(chinese, english));
  }
}
