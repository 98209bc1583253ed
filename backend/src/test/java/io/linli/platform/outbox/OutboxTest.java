package io.linli.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Superuser;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What happened is noted if it is committed, and numbered as it is committed. */
@LinliTest
class OutboxTest {
  private static final int WRITERS = 4;
  private static final int EACH = 40;

  @Inject Outbox outbox;
  @Inject KnownEvents known;
  @Inject CallerContext callers;

  private final UUID tenant = UUID.randomUUID();

  @Test
  void notesWhatIsCommittedAndNothingElse() {
    UUID subject = UUID.randomUUID();

    note(subject, true);
    note(subject, false);
    note(subject, true);

    assertThat(seen(subject)).isEqualTo("2 of 2");
  }

  @Test
  void noReaderEverSeesAnEventBeforeTheOnesBeforeIt() throws Exception {
    UUID subject = UUID.randomUUID();
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
    AtomicBoolean written = new AtomicBoolean();
    try {
      Future<List<String>> reader = pool.submit(() -> watch(subject, written));
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int offset = i;
        writers.add(pool.submit(() -> noteMany(subject, offset)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      written.set(true);

      assertThat(reader.get()).isNotEmpty().allMatch(OutboxTest::isWithoutGap);
      int committed = WRITERS * EACH * 3 / 4;
      assertThat(seen(subject)).isEqualTo(committed + " of " + committed);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void notesNothingOutsideATransaction() {
    assertThatThrownBy(() -> asTenant(() -> outbox.note(event(UUID.randomUUID()))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void notesNothingForAnotherTenant() {
    EventPlace foreign = EventPlace.of(UUID.randomUUID(), null, null);
    NewEvent event = NewEvent.of(type(), UUID.randomUUID(), foreign);

    assertThatThrownBy(
            () -> asTenant(() -> QuarkusTransaction.requiringNew().run(() -> outbox.note(event))))
        .hasStackTraceContaining("row-level security");
  }

  private List<String> watch(UUID subject, AtomicBoolean written) {
    List<String> seen = new ArrayList<>();
    while (!written.get()) {
      seen.add(seen(subject));
    }
    return seen;
  }

  /** Every fourth is rolled back. */
  private void noteMany(UUID subject, int offset) {
    for (int i = 0; i < EACH; i++) {
      note(subject, (i + offset) % 4 != 0);
    }
  }

  private void note(UUID subject, boolean commit) {
    asTenant(
        () -> {
          QuarkusTransaction.begin();
          outbox.note(event(subject));
          if (commit) {
            QuarkusTransaction.commit();
          } else {
            QuarkusTransaction.rollback();
          }
        });
  }

  private void asTenant(Runnable work) {
    Arc.container().requestContext().activate();
    try {
      callers.bind(new Caller("clerk", tenant, Capacity.OPERATOR, null, Set.of(Roles.CLERK)));
      work.run();
    } finally {
      Arc.container().requestContext().terminate();
    }
  }

  private NewEvent event(UUID subject) {
    return NewEvent.of(type(), subject, EventPlace.of(tenant, null, null));
  }

  private EventType type() {
    return known.find("service-case.opened").orElseThrow();
  }

  private static String seen(UUID subject) {
    return (String)
        Superuser.run(
            "select count(*) || ' of ' || coalesce(max(sequence), 0) from outbox_event"
                + " where subject_id = ?",
            subject);
  }

  private static boolean isWithoutGap(String seen) {
    String[] parts = seen.split(" of ", -1);
    return parts[0].equals(parts[1]);
  }
}
