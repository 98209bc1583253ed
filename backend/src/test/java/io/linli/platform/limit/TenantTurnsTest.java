package io.linli.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.limit.TenantTurns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantTurnsTest {
  private final UUID one = UUID.randomUUID();
  private final UUID another = UUID.randomUUID();
  private final List<String> begun = new ArrayList<>();
  private long now;
  private final TenantTurns turns = new TenantTurns(2, () -> now);

  @Test
  void soManyBeginAtOnceAndTheOthersInTheirOrder() {
    Turn first = ask(one, "a");
    Turn second = ask(one, "b");
    ask(one, "c");
    ask(one, "d");
    assertThat(begun).containsExactly("a", "b");

    turns.end(second);
    assertThat(begun).containsExactly("a", "b", "c");
    turns.end(first);
    assertThat(begun).containsExactly("a", "b", "c", "d");
  }

  @Test
  void aTenantWaitsForNobodyElse() {
    ask(one, "a");
    ask(one, "b");
    ask(one, "c");

    ask(another, "d");

    assertThat(begun).containsExactly("a", "b", "d");
  }

  @Test
  void whoGivesUpIsNeverBegun() {
    Turn first = ask(one, "a");
    ask(one, "b");
    Turn third = ask(one, "c");

    assertThat(turns.giveUp(third)).isTrue();
    turns.end(first);

    assertThat(begun).containsExactly("a", "b");
    assertThat(turns.giveUp(first)).isFalse();
  }

  @Test
  void whoseConnectionEndsInTheLineLeavesIt() {
    Turn first = ask(one, "a");
    ask(one, "b");
    turns.end(ask(one, "c"));
    ask(one, "d");

    turns.end(first);

    assertThat(begun).containsExactly("a", "b", "d");
  }

  @Test
  void endingTwiceGivesOnePlace() {
    Turn first = ask(one, "a");
    ask(one, "b");
    ask(one, "c");
    ask(one, "d");

    turns.end(first);
    turns.end(first);

    assertThat(begun).containsExactly("a", "b", "c");
  }

  @Test
  void aPlaceThatNobodyGivesBackIsFreeAfterAWhile() {
    ask(one, "a");
    ask(one, "b");
    now = Duration.ofMinutes(6).toNanos();

    ask(one, "c");

    assertThat(begun).containsExactly("a", "b", "c");
  }

  private Turn ask(UUID tenant, String name) {
    return turns.ask(tenant, () -> begun.add(name));
  }
}
