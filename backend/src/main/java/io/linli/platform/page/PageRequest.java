package io.linli.platform.page;

import java.util.List;
import java.util.UUID;

/**
 * Which page of which list is asked for. Made by {@link Cursors#page}.
 *
 * @param limit rows wanted, 1 to 200
 * @param after the key of the last row of the page before, empty for the first page
 * @param cursors makes the cursor of the next page
 * @param list names the list with its filters, so that its cursors fit no other
 */
public record PageRequest(int limit, List<String> after, Cursors cursors, String list) {

  /** One row more than the page holds tells whether another page follows. */
  public int fetch() {
    return limit + 1;
  }

  public boolean isFirst() {
    return after.isEmpty();
  }

  /** A part of the key to go on from, null on the first page. */
  public String after(int part) {
    return isFirst() ? null : after.get(part);
  }

  /** The same as a text, or what stands before all others on the first page. */
  public String after(int part, String first) {
    return isFirst() ? first : after.get(part);
  }

  /** The same as an id, or what stands before all others on the first page. */
  public UUID after(int part, UUID first) {
    return isFirst() ? first : UUID.fromString(after.get(part));
  }

  String cursorAfter(List<?> key) {
    return cursors.encode(list, key);
  }
}
