package io.linli.bench.measure;

import io.linli.bench.work.Sample;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where requests are drawn from by chance. Those that change a record are taken out while they are
 * under way, since the next one has to name the version that this one makes.
 */
final class SamplePool {

  private final List<Sample> samples;
  private final Queue<Sample> exclusive = new ConcurrentLinkedQueue<>();

  SamplePool(List<Sample> samples) {
    this.samples = samples;
    samples.stream().filter(sample -> sample.version() != null).forEach(exclusive::add);
  }

  boolean isExclusive() {
    return first().version() != null;
  }

  Sample first() {
    return samples.get(0);
  }

  /**
   * Draws one.
   *
   * @throws IllegalStateException when all are under way
   */
  Sample take() {
    if (!isExclusive()) {
      return samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
    }
    Sample taken = exclusive.poll();
    if (taken == null) {
      throw new IllegalStateException("More requests are under way than there are records");
    }
    return taken;
  }

  /** After its answer. */
  void giveBack(Sample sample) {
    if (isExclusive()) {
      sample.version().incrementAndGet();
      exclusive.add(sample);
    }
  }
}
