package io.linli.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the database ran for a request, as the server itself saw it (its module auto_explain): true
 * for whatever sends the statements, and with the plans that were really used.
 */
public final class DatabaseTrace implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_EVERY = Duration.ofMillis(1);

  /** Each connection of the pool asks once what the columns of a table are. */
  private static final String OF_THE_DRIVER = "pg_catalog.pg_attribute";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection superuser;
  private final String log;

  private DatabaseTrace(Connection superuser) throws SQLException {
    this.superuser = superuser;
    this.log = text("select pg_current_logfile('jsonlog')");
  }

  /** What was answered, and the statements that the answer took, in the order in which they ran. */
  public record Traced(Response answer, List<RanStatement> statements) {}

  /** Lets the server say what runs, until closed. */
  public static DatabaseTrace start() {
    try {
      String url = ConfigProvider.getConfig().getValue("linli.database.url", String.class);
      DatabaseTrace trace = new DatabaseTrace(DriverManager.getConnection(url, "postgres", ""));
      trace.run("alter system set auto_explain.log_analyze = on");
      trace.run("alter system set auto_explain.log_format = json");
      trace.run("alter system set auto_explain.log_min_duration = 0");
      trace.reload("auto_explain.log_min_duration", "0");
      // The server tells its sessions one by one: when it has begun anew, all know of the first.
      trace.run("alter system set auto_explain.log_timing = off");
      trace.reload("auto_explain.log_timing", "off");
      return trace;
    } catch (SQLException e) {
      throw new IllegalStateException("The trace did not start", e);
    }
  }

  /** Sends a request and returns what the service asked the database on its behalf. */
  public Traced of(RequestSpecification request, Function<RequestSpecification, Response> send) {
    String requestId = UUID.randomUUID().toString();
    try {
      long size = size();
      String begin = mark();
      Response answer = send.apply(request.header("X-Request-Id", requestId));
      List<Line> lines = linesBetween(size, begin, mark());
      Set<String> transactions =
          lines.stream()
              .filter(line -> line.statement().parameters().contains(requestId))
              .map(Line::transaction)
              .collect(Collectors.toSet());
      return new Traced(
          answer,
          lines.stream()
              .filter(line -> transactions.contains(line.transaction()))
              .map(Line::statement)
              .filter(statement -> !statement.sql().contains(OF_THE_DRIVER))
              .toList());
    } catch (SQLException e) {
      throw new IllegalStateException("The trace could not be read", e);
    }
  }

  /** A statement and the transaction that it ran in: every transaction is bound to its request. */
  private record Line(String transaction, RanStatement statement) {}

  /** Writes a line into the log: when it is there, everything before it is, too. */
  private String mark() throws SQLException {
    String mark = "mark " + UUID.randomUUID();
    run("do $$ begin raise log '%', '" + mark + "'; end $$");
    return mark;
  }

  private List<Line> linesBetween(long size, String begin, String end) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      String written = read(size);
      if (written.contains(end)) {
        return lines(written.substring(written.indexOf(begin), written.indexOf(end)));
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
    throw new AssertionError("The server's log lags behind");
  }

  /** The first line and the last one are the marks', cut through, and stay out. */
  private static List<Line> lines(String written) {
    List<Line> lines = new ArrayList<>();
    String whole = written.substring(written.indexOf('\n') + 1, written.lastIndexOf('\n') + 1);
    for (String text : whole.lines().toList()) {
      JsonNode entry = json(text);
      String message = entry.path("message").asText();
      int plan = message.indexOf("plan:\n{");
      if (message.startsWith("duration: ") && plan > 0) {
        String transaction = entry.path("session_id").asText() + " " + entry.path("vxid").asText();
        JsonNode explained = json(message.substring(message.indexOf('{')));
        lines.add(new Line(transaction, new RanStatement(explained)));
      }
    }
    return lines;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long size() throws SQLException {
    return Long.parseLong(text("select size from pg_stat_file('" + log + "')"));
  }

  private String read(long begin) throws SQLException {
    try (PreparedStatement select =
        superuser.prepareStatement("select pg_read_binary_file(?, ?, ?)")) {
      select.setString(1, log);
      select.setLong(2, begin);
      select.setLong(3, Math.max(0, size() - begin));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new String(row.getBytes(1), StandardCharsets.UTF_8);
      }
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Sessions take new settings up on a signal; returns when this one has. */
  private void reload(String setting, String expected) throws SQLException {
    run("select pg_reload_conf()");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!text("show " + setting).equals(expected)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The server has not taken the settings up");
      }
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  @Override
  public void close() {
    try (superuser) {
      run("alter system reset auto_explain.log_min_duration");
      run("alter system reset auto_explain.log_timing");
      reload("auto_explain.log_min_duration", "-1");
    } catch (SQLException e) {
      throw new IllegalStateException("The trace did not stop", e);
    }
  }
}
