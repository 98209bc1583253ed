package io.linli.platform.sheet;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells that hold several of a few words. */
record ChoiceSetCells<E>(ChoiceCells<E> one) implements CellType<Set<E>> {

  private static final Pattern SEPARATOR = Pattern.compile("[、,，;；/|]");

  @Override
  public Parsed<Set<E>> parse(SheetCell cell) {
    Set<E> values = new LinkedHashSet<>();
    for (String word : SEPARATOR.split(cell.text(), -1)) {
      Parsed<E> parsed = one.parse(SheetCell.text(word));
      if (parsed instanceof Parsed.Bad<E> bad) {
        return new Parsed.Bad<>(bad.reason(), bad.arguments());
      }
      if (parsed instanceof Parsed.Value<E> good && !values.add(good.value())) {
        return Parsed.bad(SheetReason.CHOICE_TWICE, Spaces.trim(word));
      }
    }
    return Parsed.of(Collections.unmodifiableSet(values));
  }

  /** In the order of the choices, so that equal sets read equal. */
  @Override
  public Object show(Set<E> values, Locale locale) {
    return one.choices().stream()
        .filter(choice -> values.contains(choice.value()))
        .map(choice -> choice.label().in(locale))
        .collect(Collectors.joining("、"));
  }

  @Override
  public String describe(Locale locale) {
    return SheetReason.TEXTS.get("sheet.kind.choices", locale, List.of(one.words(locale)));
  }
}
