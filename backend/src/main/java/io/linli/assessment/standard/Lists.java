package io.linli.assessment.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies of lists that came from outside: an absent one is empty, an empty place stays. */
final class Lists {
  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
