package io.linli.patrol.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Notes what nobody has finished in its time. */
@ApplicationScoped
class MissedRounds {
  private static final String NOTE =
      """
      update patrol_round r set state = 'MISSED', version = r.version + 1
        from (select id from patrol_round where state = 'PLANNED' and due_until <= :now
               order by due_until, id limit :most for update skip locked) due
       where r.id = due.id
      """;

  private final EntityManager entities;

  MissedRounds(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Notes rounds whose time has passed.
   *
   * @param most how many at once
   * @return how many were noted
   */
  int note(Instant now, int most) {
    return entities
        .createNativeQuery(NOTE)
        .setParameter("now", now)
        .setParameter("most", most)
        .executeUpdate();
  }
}
