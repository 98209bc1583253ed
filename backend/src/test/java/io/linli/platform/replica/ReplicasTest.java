package io.linli.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.id.Ids;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Superuser;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@LinliTest
class ReplicasTest {
  @Inject Replicas replicas;

  private final UUID other = Ids.next();

  @AfterEach
  void theOtherIsGone() {
    Superuser.run("delete from replica where id = ?", other);
  }

  @Test
  @ActivateRequestContext
  void countsTheOthersThatAreAlive() {
    replicas.beat();
    int before = replicas.live();
    Superuser.run("insert into replica values (?, now() - interval '10 seconds')", other);

    replicas.beat();

    assertThat(replicas.live()).isEqualTo(before + 1);
  }

  @Test
  @ActivateRequestContext
  void doesNotCountOneThatHasGoneSilent() {
    replicas.beat();
    int before = replicas.live();
    Superuser.run("insert into replica values (?, now() - interval '16 seconds')", other);

    replicas.beat();

    assertThat(replicas.live()).isEqualTo(before);
  }

  @Test
  @ActivateRequestContext
  void forgetsThoseWhoHaveBeenSilentForLong() {
    Superuser.run("insert into replica values (?, now() - interval '61 minutes')", other);

    replicas.beat();

    assertThat(Superuser.run("select count(*) from replica where id = ?", other)).isEqualTo(0L);
  }

  @Test
  @ActivateRequestContext
  void saysWhenItLeaves() {
    replicas.beat();
    Object alive =
        Superuser.run("select count(*) from replica where seen_at > now() - interval '5 s'");

    replicas.leave(null);

    assertThat(Superuser.run("select count(*) from replica where seen_at > now() - interval '5 s'"))
        .isEqualTo((Long) alive - 1);
  }
}
