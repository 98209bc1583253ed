package io.linli.patrol.round;

import io.linli.platform.clock.ChinaTime;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What plan, estate and rules say to a round. */
@ApplicationScoped
class RoundFacts {
  private static final String LATE = "patrol.round.late";
  private static final String UPLOAD = "patrol.round.upload";

  private final EntityManager entities;
  private final Rules rules;
  private final WorkingCalendars calendars;

  RoundFacts(EntityManager entities, Rules rules, WorkingCalendars calendars) {
    this.entities = entities;
    this.rules = rules;
    this.calendars = calendars;
  }

  /** The checklist of a round's plan as it stands, null when it has none. */
  UUID checklist(PatrolRound round) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("select checklist_id from patrol_plan where id = :plan", UUID.class)
        .setParameter("plan", round.planId)
        .getSingleResultOrNull();
  }

  /** The points that a round leads past, in order: its own once it is begun, else its plan's. */
  List<PointFacts> points(PatrolRound round) {
    if (!round.isStarted()) {
      return facts(
          "p.id in (select point_id from patrol_plan_point where plan_id = :of)",
          "(select position from patrol_plan_point where plan_id = :of and point_id = p.id)",
          round.planId);
    }
    Map<UUID, PointFacts> known = byId(round.communityId, round.points());
    return round.points().stream().map(known::get).toList();
  }

  /** Points of a community by their ids; one that it doesn't have is missing. */
  Map<UUID, PointFacts> byId(UUID communityId, Collection<UUID> ids) {
    List<UUID> wanted = List.copyOf(ids);
    return facts("p.community_id = :of", "p.id", communityId).stream()
        .filter(point -> wanted.contains(point.id()))
        .collect(
            Collectors.toMap(
                PointFacts::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
  }

  /** Until when a round may be walked although it is late. */
  Instant lateUntil(PatrolRound round) {
    return deadline(round, LATE, round.dueUntil);
  }

  /** Until when what was collected at a moment may be sent. */
  Instant uploadUntil(PatrolRound round, Instant collected) {
    return deadline(round, UPLOAD, collected);
  }

  private Instant deadline(PatrolRound round, String code, Instant from) {
    AppliedRule rule =
        rules
            .applying(
                Set.of(code),
                round.areaCode,
                round.tenantId,
                round.dueFrom.atZone(ChinaTime.ZONE).toLocalDate())
            .get(code);
    return calendars.current().deadline(from, rule.amount()).at();
  }

  private List<PointFacts> facts(String condition, String order, UUID of) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select p.id, p.name, p.qr_text, p.latitude, p.longitude, p.retired_at"
                + " from patrol_point p where %s order by %s".formatted(condition, order),
            Object[].class)
        .setParameter("of", of)
        .getResultList()
        .stream()
        .map(RoundFacts::point)
        .toList();
  }

  private static PointFacts point(Object[] row) {
    return new PointFacts(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (BigDecimal) row[3],
        (BigDecimal) row[4],
        (Instant) row[5]);
  }
}
