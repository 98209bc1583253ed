package io.linli.platform.read;

import java.util.IdentityHashMap;
import java.util.List;

/** The rows of several selects that were run together. */
public final class ReadAnswers {
  private final IdentityHashMap<Read<?>, List<?>> rows = new IdentityHashMap<>();

  <T> void add(Read<T> read, List<T> answer) {
    rows.put(read, answer);
  }

  /** The rows of one of the selects. */
  @SuppressWarnings("unchecked") // Only rows that the select itself has made are added for it.
  public <T> List<T> rows(Read<T> read) {
    return (List<T>) rows.get(read);
  }

  /** The row of a select that always returns one. */
  public <T> T row(Read<T> read) {
    return rows(read).get(0);
  }
}
