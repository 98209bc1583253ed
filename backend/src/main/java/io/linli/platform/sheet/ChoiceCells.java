package io.linli.platform.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Cells that hold one of a few words. */
final class ChoiceCells<E> implements CellType<E> {

  private final List<Choice<E>> choices;
  private final Map<String, E> byWord = new HashMap<>();

  ChoiceCells(List<Choice<E>> choices) {
    this.choices = List.copyOf(choices);
    for (Choice<E> choice : choices) {
      byWord.put(Spaces.fold(choice.code()), choice.value());
      byWord.put(Spaces.fold(choice.label().chinese()), choice.value());
      byWord.put(Spaces.fold(choice.label().english()), choice.value());
    }
  }

  static CellType<Boolean> yesNo() {
    return new YesNo(
        new ChoiceCells<>(
            List.of(
                new Choice<>(true, "true", new Label("是", "yes")),
                new Choice<>(false, "false", new Label("否", "no")))));
  }

  @Override
  public Parsed<E> parse(SheetCell cell) {
    E value = byWord.get(Spaces.fold(cell.text()));
    return value != null
        ? Parsed.of(value)
        : Parsed.bad(SheetReason.NOT_A_CHOICE, words(Locale.CHINESE), words(Locale.ENGLISH));
  }

  @Override
  public String show(E value, Locale locale) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(choice -> choice.label().in(locale))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No label for " + value));
  }

  @Override
  public String describe(Locale locale) {
    return SheetReason.TEXTS.get("sheet.kind.choice", locale, List.of(words(locale)));
  }

  List<Choice<E>> choices() {
    return choices;
  }

  String words(Locale locale) {
    String separator = Label.isEnglish(locale) ? ", " : "、";
    return choices.stream()
        .map(choice -> choice.label().in(locale))
        .collect(Collectors.joining(separator));
  }

  private record YesNo(ChoiceCells<Boolean> words) implements CellType<Boolean> {

    @Override
    public Parsed<Boolean> parse(SheetCell cell) {
      Parsed<Boolean> parsed = words.parse(cell);
      return parsed instanceof Parsed.Value ? parsed : Parsed.bad(SheetReason.NOT_BOOLEAN);
    }

    @Override
    public Object show(Boolean value, Locale locale) {
      return words.show(value, locale);
    }

    @Override
    public String describe(Locale locale) {
      return words.describe(locale);
    }
  }
}
