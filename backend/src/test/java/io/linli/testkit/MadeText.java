package io.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that is made from something else, and has to stay in step with it. */
public final class MadeText {
  private static final String UPDATE = "linli.docs.update";
  private static final String BEGIN = "<!-- made by %s, begin -->\n";
  private static final String END = "<!-- made by %s, end -->\n";

  private MadeText() {}

  /**
   * Holds the made part of a page against what it should be, or writes it when {@code
   * -Dlinli.docs.update=true} is given.
   *
   * @param maker the test, whose name stands in the page around the part
   */
  public static void holds(Path page, Class<?> maker, String expected) throws IOException {
    String begin = BEGIN.formatted(maker.getSimpleName());
    String end = END.formatted(maker.getSimpleName());
    String text = Files.readString(page);
    assertThat(text).as(page.toString()).contains(begin, end);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(page, text.substring(0, from) + expected + text.substring(to));
      return;
    }
    assertThat(text.substring(from, to))
        .as("%s; to write it anew: -Dtest=%s -D%s=true", page, maker.getSimpleName(), UPDATE)
        .isEqualTo(expected);
  }
}
