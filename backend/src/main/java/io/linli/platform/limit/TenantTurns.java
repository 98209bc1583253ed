package io.linli.platform.limit;

import io.linli.platform.settings.LinliSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How many requests of one tenant are in work at a time in this replica; what comes meanwhile waits
 * for one of them to end. So many requests at once, though fewer than its rate allows, keep nobody
 * else from processor and database.
 */
@ApplicationScoped
public class TenantTurns {
  /** Whoever never says that a request has ended must not keep its place for good. */
  private static final long LONGEST = Duration.ofMinutes(5).toNanos();

  private final int atOnce;
  private final LongSupplier nanos;
  private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

  @Inject
  TenantTurns(LinliSettings settings) {
    this(settings.limits().tenantAtOnce(), System::nanoTime);
  }

  TenantTurns(int atOnce, LongSupplier nanos) {
    this.atOnce = atOnce;
    this.nanos = nanos;
  }

  /** A request's place, in work or in the line. */
  public static final class Turn {
    private final UUID tenantId;
    private final Runnable begin;
    private long begunAt;
    private volatile boolean begun;

    private Turn(UUID tenantId, Runnable begin) {
      this.tenantId = tenantId;
      this.begin = begin;
    }

    /** Whether others are before it. */
    public boolean waits() {
      return !begun;
    }
  }

  /** Those in work, and those who wait, of one tenant. */
  private static final class Line {
    private final Set<Turn> inWork = new HashSet<>();
    private final Deque<Turn> waiting = new ArrayDeque<>();
  }

  /**
   * Asks for a turn.
   *
   * @param begin run at once, or by the thread that ends another request of the tenant
   * @return to be given to {@link #end} whatever becomes of the request
   */
  public Turn ask(UUID tenantId, Runnable begin) {
    Turn turn = new Turn(tenantId, begin);
    lines.compute(
        tenantId,
        (id, known) -> {
          Line line = known == null ? new Line() : known;
          line.waiting.add(turn);
          return line;
        });
    beginNext(tenantId);
    return turn;
  }

  /** Leaves the line; false when it isn't waiting any more. */
  public boolean giveUp(Turn turn) {
    boolean[] waited = {false};
    lines.computeIfPresent(
        turn.tenantId,
        (id, line) -> {
          waited[0] = line.waiting.remove(turn);
          return line;
        });
    return waited[0];
  }

  /** A request has ended, in work or waiting; saying so twice changes nothing. */
  public void end(Turn turn) {
    lines.computeIfPresent(
        turn.tenantId,
        (id, line) -> {
          line.inWork.remove(turn);
          line.waiting.remove(turn);
          return line.inWork.isEmpty() && line.waiting.isEmpty() ? null : line;
        });
    beginNext(turn.tenantId);
  }

  private void beginNext(UUID tenantId) {
    Deque<Turn> next = new ArrayDeque<>();
    lines.computeIfPresent(
        tenantId,
        (id, line) -> {
          long now = nanos.getAsLong();
          if (line.inWork.size() >= atOnce) {
            line.inWork.removeIf(turn -> now - turn.begunAt > LONGEST);
          }
          while (line.inWork.size() < atOnce && !line.waiting.isEmpty()) {
            Turn first = line.waiting.poll();
            first.begunAt = now;
            first.begun = true;
            line.inWork.add(first);
            next.add(first);
          }
          return line;
        });
    next.forEach(turn -> turn.begin.run());
  }
}
