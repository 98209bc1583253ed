package io.linli.contract.lint;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.linli.contract.Located;
import java.util.ArrayList;
import java.util.List;

/** Collects what one rule finds. */
final class Findings {

  private final String rule;
  private final List<Finding> found = new ArrayList<>();

  Findings(String rule) {
    this.rule = rule;
  }

  @FormatMethod
  void add(Located place, @FormatString String message, Object... args) {
    found.add(new Finding(rule, place.pointer(), message.formatted(args)));
  }

  @FormatMethod
  void require(boolean holds, Located place, @FormatString String message, Object... args) {
    if (!holds) {
      add(place, message, args);
    }
  }

  List<Finding> found() {
    return List.copyOf(found);
  }
}
