package io.linli.platform.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a sheet in the order of its template.
 *
 * @param title what its rows are; the name of the worksheet, at most 31 characters
 * @param columns with distinct keys and headings
 */
public record SheetSchema(Label title, List<Column<?>> columns) {

  /** The column of a returned sheet that says what was wrong; read back it is passed over. */
  public static final Label REASON = new Label("错误原因", "Reason");

  public SheetSchema {
    columns = List.copyOf(columns);
  }

  /** A schema of these columns. */
  public static SheetSchema of(String chinese, String english, Column<?>... columns) {
    return new SheetSchema(new Label(chinese, english), List.of(columns));
  }

  int indexOf(Column<?> column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(column.key())) {
        return i;
      }
    }
    throw new IllegalArgumentException("No column " + column.key() + " in " + title.english());
  }

  static boolean isReason(String heading) {
    String folded = Spaces.fold(heading);
    return folded.equals(Spaces.fold(REASON.chinese()))
        || folded.equals(Spaces.fold(REASON.english()));
  }

  /** The place of the column with this heading, in either language or by its key. */
  Optional<Integer> find(String heading) {
    return Optional.ofNullable(byHeading().get(Spaces.fold(withoutAsterisk(heading))));
  }

  /** People mark required columns with an asterisk. */
  private static String withoutAsterisk(String heading) {
    return heading.replaceAll("^[*＊]|[*＊]$", "");
  }

  private Map<String, Integer> byHeading() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      places.put(Spaces.fold(column.key()), i);
      places.put(Spaces.fold(column.heading().chinese()), i);
      places.put(Spaces.fold(column.heading().english()), i);
    }
    return places;
  }
}
