package io.linli.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places in a ranking: standard competition ranking, so equal totals share a place and the next one
 * is left out (1, 2, 2, 4). A forfeited rating has no place and stands at the end (domain.md A9).
 *
 * @param place from 1, or null when forfeited
 * @param contestant what is ranked
 */
public record Placing<T>(Integer place, T contestant) {

  /** What the ranking asks of a contestant. */
  public interface Contestant {
    /** Total of the rating. */
    BigDecimal total();

    /** Whether a veto took the rating. */
    boolean forfeited();

    /** Settles the order among equals, so that lists are stable; it has no say in the place. */
    String tieOrder();
  }

  /** Ranks all of them, best first. */
  public static <T extends Contestant> List<Placing<T>> of(List<T> contestants) {
    List<T> sorted =
        contestants.stream()
            .sorted(
                Comparator.comparing(Contestant::forfeited)
                    .thenComparing(Contestant::total, Comparator.reverseOrder())
                    .thenComparing(Contestant::tieOrder))
            .toList();
    List<Placing<T>> placings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      placings.add(new Placing<>(place(placings, sorted.get(i), i), sorted.get(i)));
    }
    return List.copyOf(placings);
  }

  private static <T extends Contestant> Integer place(
      List<Placing<T>> before, T contestant, int index) {
    if (contestant.forfeited()) {
      return null;
    }
    if (index > 0
        && before.get(index - 1).contestant().total().compareTo(contestant.total()) == 0) {
      return before.get(index - 1).place();
    }
    return index + 1;
  }
}
