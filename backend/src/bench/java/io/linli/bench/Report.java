package io.linli.bench;

import io.linli.bench.measure.Comparison;
import io.linli.bench.measure.Flood;
import io.linli.bench.measure.Load;
import io.linli.bench.measure.Measurement;
import io.linli.bench.work.Goal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results, on the console and in a file. */
final class Report {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final List<String> COLUMNS =
      List.of(
          "work",
          "Linli",
          "limit",
          "ratio",
          "goal",
          "p50",
          "p99",
          "limit p50",
          "limit p99",
          "CPU service / database",
          "remarks");

  /** How much slower the others may get. */
  private static final double FLOOD_GOAL = 2;

  private final List<String> heading;
  private final List<List<String>> rows = new ArrayList<>();

  Report(List<String> heading) {
    this.heading = heading;
  }

  /** Says what is being done. */
  static void tell(String sentence) {
    OUT.println(sentence);
  }

  void add(Measurement measured) {
    List<String> row =
        List.of(
            measured.work().title(),
            format("%,.0f/s", measured.flatOut().perSecond()),
            format("%,.0f/s", measured.limit().perSecond()),
            format("%.2f", measured.ratio()),
            goal(measured),
            millis(measured.half().percentile(50)),
            millis(measured.half().percentile(99)),
            millis(measured.limitHalf().percentile(50)),
            millis(measured.limitHalf().percentile(99)),
            format("%.2f / %.2f ms", measured.serviceCpu(), measured.databaseCpu()),
            remarks(measured));
    rows.add(row);
    tell(String.join(" | ", row));
  }

  void add(Comparison compared) {
    boolean limited = compared.limit() != null;
    List<String> verdicts = new ArrayList<>();
    if (compared.goalTimes() > 0) {
      verdicts.add(
          format(
              "≤ %s ×: %s",
              format("%.1f", compared.goalTimes()),
              verdict(compared.times() <= compared.goalTimes())));
    }
    if (compared.goalTime() != null) {
      verdicts.add(
          format(
              "< %s: %s",
              seconds(compared.goalTime()),
              verdict(compared.linli().compareTo(compared.goalTime()) < 0)));
    }
    addRow(
        compared.title(),
        seconds(compared.linli()),
        limited ? seconds(compared.limit()) : "",
        limited ? format("%.2f", compared.times()) : "",
        String.join("; ", verdicts),
        compared.remarks());
  }

  /** What a flood by one tenant did to the others. */
  void add(String title, Flood flood) {
    Load others = flood.beside();
    String remarks =
        format(
            "others at %.0f/s: p50 %.2f ms alone, %.2f ms beside; p99 %.2f ms alone, %.2f ms"
                + " beside; flood: %,.0f/s answered, %,.0f/s refused",
            others.perSecond(),
            flood.alone().percentile(50),
            others.percentile(50),
            flood.alone().percentile(99),
            others.percentile(99),
            flood.flood().perSecond(),
            flood.flood().failures() * 1e9 / flood.flood().duration().toNanos());
    String failed =
        flood.failures() == 0 ? "" : "; " + flood.failures() + " FAILED ANSWERS TO THE OTHERS";
    addRow(title, "", "", "", times("p99", FLOOD_GOAL, flood.times()), remarks + failed);
  }

  /** What is said of something, and held against nothing. */
  void add(String title, String figures) {
    addRow(title, "", "", "", "", figures);
  }

  private void addRow(
      String title, String linli, String limit, String ratio, String goal, String remarks) {
    List<String> row = List.of(title, linli, limit, ratio, goal, "", "", "", "", "", remarks);
    rows.add(row);
    tell(String.join(" | ", row));
  }

  private static String seconds(Duration time) {
    return format("%.2f s", time.toMillis() / 1e3);
  }

  /** Writes the table into a file and onto the console. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    heading.forEach(line -> text.append(line).append('\n'));
    text.append('\n').append(line(COLUMNS)).append("|---".repeat(COLUMNS.size())).append("|\n");
    rows.forEach(row -> text.append(line(row)));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    tell("\n" + text);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String goal(Measurement measured) {
    Goal goal = measured.work().goal();
    List<String> verdicts = new ArrayList<>();
    if (goal.throughput() > 0) {
      verdicts.add(
          format(
              "≥ %.1f ×: %s", goal.throughput(), verdict(measured.ratio() >= goal.throughput())));
    }
    if (goal.tail() > 0) {
      verdicts.add(times("p99", goal.tail(), measured.times(99)));
    }
    if (goal.p95() > 0) {
      double p95 = measured.half().percentile(95);
      verdicts.add(
          format("p95 < %.0f ms: %.1f ms, %s", goal.p95(), p95, verdict(p95 < goal.p95())));
    }
    if (goal.median() > 0) {
      verdicts.add(times("p50", goal.median(), measured.times(50)));
    }
    return String.join("; ", verdicts);
  }

  private static String times(String percentile, double goal, double measured) {
    return format(
        "%s ≤ %s ×: %.1f ×, %s",
        percentile, format("%.1f", goal), measured, verdict(measured <= goal));
  }

  private static String verdict(boolean met) {
    return met ? "met" : "missed";
  }

  private static String remarks(Measurement measured) {
    String pool = "limit with " + measured.connections() + " connections";
    return measured.failures() == 0 ? pool : pool + "; " + measured.failures() + " FAILED ANSWERS";
  }

  private static String millis(double value) {
    return format("%.2f ms", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
