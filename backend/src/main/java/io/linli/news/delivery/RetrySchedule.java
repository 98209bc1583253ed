package io.linli.news.delivery;

import io.linli.platform.settings.LinliSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How long to wait before the next attempt: four times as long each time, up to a longest. */
@Singleton
class RetrySchedule {
  private static final int FACTOR = 4;

  private final Duration first;
  private final Duration longest;
  private final int attempts;

  @Inject
  RetrySchedule(LinliSettings settings) {
    this(settings.news().firstRetry(), settings.news().longestRetry(), settings.news().attempts());
  }

  RetrySchedule(Duration first, Duration longest, int attempts) {
    this.first = first;
    this.longest = longest;
    this.attempts = attempts;
  }

  /**
   * The wait after an attempt.
   *
   * @param made how many attempts were made, from 1
   */
  Duration after(int made) {
    Duration wait = first;
    for (int i = 1; i < made && wait.compareTo(longest) < 0; i++) {
      wait = wait.multipliedBy(FACTOR);
    }
    return wait.compareTo(longest) < 0 ? wait : longest;
  }

  /** Whether no attempt is left. */
  boolean isOver(int made) {
    return made >= attempts;
  }
}
