package io.linli.estate.have;

import io.linli.estate.Have;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Reads and writes what a community has. */
@ApplicationScoped
class HaveQueries {
  private final Session session;

  HaveQueries(Session session) {
    this.session = session;
  }

  /** What is known of one have. */
  record Known(boolean present, String evidence, LocalDate seenOn) {}

  Map<Have, Known> of(UUID communityId) {
    List<Tuple> rows =
        session
            .createNativeQuery(
                "select have, present, evidence, seen_on from community_have"
                    + " where community_id = :id",
                Tuple.class)
            .addScalar("have", String.class)
            .addScalar("present", Boolean.class)
            .addScalar("evidence", String.class)
            .addScalar("seen_on", LocalDate.class)
            .setParameter("id", communityId)
            .getResultList();
    Map<Have, Known> known = new EnumMap<>(Have.class);
    for (Tuple row : rows) {
      known.put(
          Have.valueOf(row.get("have", String.class)),
          new Known(
              row.get("present", Boolean.class),
              row.get("evidence", String.class),
              row.get("seen_on", LocalDate.class)));
    }
    return known;
  }

  long version(UUID communityId) {
    return version(communityId, "");
  }

  /** The version of the community, whose change everybody else has to wait for. */
  long lock(UUID communityId) {
    return version(communityId, " for update");
  }

  private long version(UUID communityId, String lock) {
    return session
        .createNativeQuery("select version from community where id = :id" + lock, Long.class)
        .setParameter("id", communityId)
        .uniqueResultOptional()
        .orElseThrow(Problem::notFound);
  }

  /** Counts as a change of the community. Who manages it may say so; a supervisor may not. */
  void touch(UUID communityId) {
    session
        .createNativeMutationQuery(
            "update community set version = version + 1, updated_at = now() where id = :id")
        .setParameter("id", communityId)
        .executeUpdate();
  }

  /** Writes a statement unless it says what stands already. */
  void state(UUID communityId, HaveRequests.Statement statement) {
    session
        .createNativeMutationQuery(
            "insert into community_have as h"
                + " (community_id, tenant_id, area_code, have, present, evidence, seen_on)"
                + " select id, tenant_id, area_code, :have, :present, cast(:evidence as text),"
                + " cast(:seen as date) from community where id = :id"
                + " on conflict (community_id, have) do update set present = excluded.present,"
                + " evidence = excluded.evidence, seen_on = excluded.seen_on, updated_at = now()"
                + " where (h.present, h.evidence, h.seen_on) is distinct from"
                + " (excluded.present, excluded.evidence, excluded.seen_on)")
        .setParameter("have", statement.have().name())
        .setParameter("present", statement.present())
        .setParameter("evidence", statement.evidence())
        .setParameter("seen", statement.seenOn())
        .setParameter("id", communityId)
        .executeUpdate();
  }

  void forget(UUID communityId, Have have) {
    session
        .createNativeMutationQuery(
            "delete from community_have where community_id = :id and have = :have")
        .setParameter("id", communityId)
        .setParameter("have", have.name())
        .executeUpdate();
  }
}
