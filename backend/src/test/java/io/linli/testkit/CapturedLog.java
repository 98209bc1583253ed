package io.linli.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, by whichever category. */
public final class CapturedLog extends Handler implements AutoCloseable {
  private static final PatternFormatter WHOLE = new PatternFormatter("%p %c %s%e");
  private static final PatternFormatter MESSAGE = new PatternFormatter("%s");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Logger ROOT = LogContext.getLogContext().getLogger("");

  private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

  private CapturedLog() {}

  /** Begins to listen. */
  public static CapturedLog open() {
    CapturedLog log = new CapturedLog();
    ROOT.addHandler(log);
    return log;
  }

  /** The records of a category. */
  public List<ExtLogRecord> of(String category) {
    return records.stream().filter(line -> line.getLoggerName().equals(category)).toList();
  }

  /** The records of a category, once there are some: whoever logs may do so after he answered. */
  public List<ExtLogRecord> await(String category) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (of(category).isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    return of(category);
  }

  /** What a record says to people. */
  public static String message(ExtLogRecord line) {
    return MESSAGE.format(line);
  }

  /** Every line with its context and, where there is one, its exception. */
  public String text() {
    StringBuilder text = new StringBuilder();
    records.forEach(line -> text.append(line.getMdcCopy()).append(WHOLE.format(line)).append('\n'));
    return text.toString();
  }

  @Override
  public void publish(LogRecord line) {
    ExtLogRecord whole = ExtLogRecord.wrap(line);
    whole.copyAll();
    records.add(whole);
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
