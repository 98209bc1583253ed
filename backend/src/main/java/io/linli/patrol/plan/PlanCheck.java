package io.linli.patrol.plan;

import io.linli.patrol.checklist.PatrolChecklists;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Whether what a plan says holds together with its estate. */
@ApplicationScoped
class PlanCheck {
  private final PatrolChecklists checklists;
  private final EntityManager entities;
  private final CallerContext callers;
  private final Clock clock;

  PlanCheck(
      PatrolChecklists checklists, EntityManager entities, CallerContext callers, Clock clock) {
    this.checklists = checklists;
    this.entities = entities;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Refuses what doesn't.
   *
   * @param at JSON pointer to the plan
   * @param known the first day as it stands, which may be past; null for a new plan
   */
  void check(String at, UUID communityId, PlanRequests.Content plan, LocalDate known) {
    List<Violation> violations = new ArrayList<>(plan.cadence().violations(at + "/cadence"));
    if (plan.validFrom().isBefore(LocalDate.now(clock)) && !plan.validFrom().equals(known)) {
      violations.add(Violation.at(at + "/validFrom", "date-in-past"));
    }
    if (plan.validUntil() != null && plan.validUntil().isBefore(plan.validFrom())) {
      violations.add(Violation.at(at + "/validUntil", "dates-turned-round"));
    }
    if (plan.post() == null && plan.assignee() == null) {
      violations.add(Violation.at(at + "/post", "patrol-by-nobody"));
    }
    if (plan.assignee() != null && !isMember(plan.assignee())) {
      violations.add(Violation.at(at + "/assignee", "assignee-unknown"));
    }
    UUID checklist = plan.patrolChecklistId();
    if (checklist != null && !checklists.has(communityId, checklist)) {
      violations.add(Violation.at(at + "/patrolChecklistId", "patrol-checklist-unknown"));
    }
    checkPoints(violations, at + "/patrolPointIds", communityId, plan.patrolPointIds());
    Problem.refuse(violations);
  }

  private void checkPoints(
      List<Violation> violations, String at, UUID communityId, List<UUID> points) {
    if (points.isEmpty()) {
      violations.add(Violation.at(at, "patrol-plan-without-points"));
      return;
    }
    Map<UUID, Boolean> retired = retired(communityId, points);
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < points.size(); i++) {
      UUID point = points.get(i);
      if (!retired.containsKey(point)) {
        violations.add(Violation.at(at + "/" + i, "patrol-point-unknown"));
      } else if (retired.get(point)) {
        violations.add(Violation.at(at + "/" + i, "patrol-point-is-retired"));
      }
      if (!seen.add(point)) {
        violations.add(Violation.at(at + "/" + i, "patrol-point-twice"));
      }
    }
  }

  private Map<UUID, Boolean> retired(UUID communityId, List<UUID> points) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select id, retired_at is not null from patrol_point"
                + " where community_id = :community and id = any(:points)",
            Object[].class)
        .setParameter("community", communityId)
        .setParameter("points", points.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Boolean) row[1]));
  }

  private boolean isMember(String subject) {
    return !entities
        .createNativeQuery(
            "select 1 from member where tenant_id = :tenant and subject = :subject"
                + " and status = 'ACTIVE'")
        .setParameter("tenant", callers.get().tenantId())
        .setParameter("subject", subject)
        .getResultList()
        .isEmpty();
  }
}
