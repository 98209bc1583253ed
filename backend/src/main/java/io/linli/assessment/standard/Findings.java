package io.linli.assessment.standard;

import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong, so that a caller learns everything at once. */
public final class Findings {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
  private static final int LONGEST_TEXT = 1000;

  private final List<Violation> found = new ArrayList<>();

  /** Notes a finding. */
  public void add(String pointer, String code, Object... arguments) {
    found.add(Violation.at(pointer, code, Arrays.stream(arguments).map(String::valueOf).toArray()));
  }

  /** All that was found, in the order of the document. */
  public List<Violation> all() {
    return List.copyOf(found);
  }

  /** Notes when the value is missing, and says whether it is there. */
  boolean present(String pointer, Object value) {
    if (value == null) {
      add(pointer, "part-missing");
    }
    return value != null;
  }

  /** A short identifier: letters, digits, dot, dash, underscore; at most 40. */
  void code(String pointer, String code) {
    if (present(pointer, code) && !CODE.matcher(code).matches()) {
      add(pointer, "part-code-format", code);
    }
  }

  /** Chinese is required, English is not; neither blank nor longer than 1000 characters. */
  void text(String pointer, LocalizedText text) {
    if (!present(pointer, text)) {
      return;
    }
    if (text.zh() == null || text.zh().isBlank()) {
      add(pointer + "/zh", "part-missing");
    }
    length(pointer + "/zh", text.zh());
    length(pointer + "/en", text.en());
  }

  private void length(String pointer, String text) {
    if (text != null && text.length() > LONGEST_TEXT) {
      add(pointer, "wording-too-long", LONGEST_TEXT);
    }
  }

  /** Between the two, both included, with one decimal. Says whether the figure can be used. */
  boolean points(String pointer, BigDecimal points, BigDecimal least, BigDecimal most) {
    if (!present(pointer, points)) {
      return false;
    }
    if (!Points.exact(points)) {
      add(pointer, "points-scale", points.toPlainString());
      return false;
    }
    if (points.compareTo(least) < 0 || points.compareTo(most) > 0) {
      add(pointer, "points-range", least.toPlainString(), most.toPlainString());
      return false;
    }
    return true;
  }

  /** Notes every repetition of a code; nulls are noted elsewhere. */
  void unique(List<String> codes, String pointerFormat) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i) != null && !seen.add(codes.get(i))) {
        add(pointerFormat.formatted(i), "part-code-repeated", codes.get(i));
      }
    }
  }

  /** Between the two numbers of elements; an absent list counts as empty. */
  void size(String pointer, List<?> list, int least, int most) {
    if (list.size() < least) {
      add(pointer, "too-few-parts", least);
    }
    if (list.size() > most) {
      add(pointer, "too-many-parts", most);
    }
  }
}
