package io.linli.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items the rows, in the order of the list
 * @param nextCursor where the next page begins, null on the last one
 */
public record Page<T>(
    @Schema(description = "The rows of this page, in the order of the list") List<T> items,
    @Schema(
            description = "Give it as cursor to get the next page; absent on the last page",
            nullable = true)
        String nextCursor) {

  /**
   * Cuts a page from rows read with one more than the limit.
   *
   * @param rows up to {@link PageRequest#fetch} rows
   * @param key the values that a row is ordered by, unique together
   */
  public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, List<?>> key) {
    if (rows.size() <= request.limit()) {
      return new Page<>(rows, null);
    }
    List<T> kept = rows.subList(0, request.limit());
    return new Page<>(List.copyOf(kept), request.cursorAfter(key.apply(kept.get(kept.size() - 1))));
  }
}
