package io.linli.demo.story;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells the story on the terminal: every sentence in Chinese, with English beside it. */
final class Narrator {

  private final PrintStream out;
  private int chapter;

  Narrator(PrintStream out) {
    this.out = out;
  }

  /** Begins a chapter. */
  void chapter(String chinese, String english) {
    chapter++;
    out.printf("%n%d. %s  %s%n", chapter, chinese, english);
    out.println("-".repeat(78));
  }

  /** One sentence, said by somebody or about something. */
  void say(String who, String chinese, String english) {
    out.printf("  %s  %s%n", pad(who, 10), chinese);
    out.printf("  %s  %s%n", " ".repeat(10), english);
  }

  /** A refusal, with the words of the service. */
  void refused(Answer answer) {
    String code = answer.body() == null ? "" : answer.text("code");
    String sentence = answer.body() == null ? "" : answer.text("title");
    if (answer.body() != null && answer.body().hasNonNull("detail")) {
      sentence = answer.text("detail");
    }
    out.printf("  %s  → %d %s %s%n", " ".repeat(10), answer.status(), code, sentence);
  }

  /** A table; the first row is the heading, columns are as wide as their widest cell. */
  void table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0));
    }
    for (int i = 0; i < rows.size(); i++) {
      StringBuilder line = new StringBuilder("    ");
      for (int column = 0; column < widths.size(); column++) {
        line.append(cell(rows.get(i).get(column), widths.get(column))).append("  ");
      }
      out.println(line.toString().stripTrailing());
      if (i == 0) {
        out.println("    " + "-".repeat(widths.stream().mapToInt(w -> w + 2).sum() - 2));
      }
    }
  }

  void line(String text) {
    out.println("  " + text);
  }

  private static String cell(String text, int width) {
    boolean number =
        !text.isEmpty() && text.chars().allMatch(c -> "0123456789.,-%".indexOf(c) >= 0);
    return number ? " ".repeat(width - width(text)) + text : pad(text, width);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Columns on a terminal: Chinese characters and their punctuation take two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
  }
}
