package io.linli.servicedesk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * How well a worker fits a case.
 *
 * @param subject of the member
 * @param skilled whether the worker has the skill that it needs
 * @param here whether the worker serves its estate
 * @param open cases that the worker is dispatched to
 * @param capacity how many these may be
 */
public record WorkerFit(
    UUID workerId,
    String subject,
    String displayName,
    boolean skilled,
    boolean here,
    boolean onDuty,
    int open,
    int capacity) {

  /** The best first; of two who are as good, always the same. */
  public static final Comparator<WorkerFit> BEST_FIRST =
      Comparator.<WorkerFit>comparingInt(fit -> fit.obstacles().size())
          .thenComparing(WorkerFit::compareLoad)
          .thenComparingInt(WorkerFit::open)
          .thenComparing(WorkerFit::workerId);

  /** Codes of what stands against sending the worker, none when nothing does. */
  public List<String> obstacles() {
    List<String> obstacles = new ArrayList<>();
    if (!skilled) {
      obstacles.add("worker-unskilled");
    }
    if (!here) {
      obstacles.add("worker-elsewhere");
    }
    if (!onDuty) {
      obstacles.add("worker-off-duty");
    }
    if (open >= capacity) {
      obstacles.add("worker-full");
    }
    return obstacles;
  }

  /** By the share of the capacity that is in use, exactly. */
  private static int compareLoad(WorkerFit one, WorkerFit other) {
    return Long.compare((long) one.open * other.capacity, (long) other.open * one.capacity);
  }
}
