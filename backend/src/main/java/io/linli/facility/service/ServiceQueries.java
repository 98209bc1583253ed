package io.linli.facility.service;

import io.linli.facility.FacilityKind;
import io.linli.facility.ServiceKind;
import io.linli.facility.ServiceState;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The services that are due or were, under the caller's policies. */
@ApplicationScoped
class ServiceQueries {
  private static final String LIST =
      """
      select s.id, s.plan_id, s.facility_id, s.community_id, s.area_code, f.kind, f.name, p.service_kind, p.task,
             s.due_on, case when s.state = 'DUE' and s.due_on < :today then 'OVERDUE' else s.state end, s.done_at
        from facility_service s
        join facility f on f.id = s.facility_id join facility_service_plan p on p.id = s.plan_id
       where (s.area_code, s.due_on, s.id) > (:area, :day, :id)
         and (cast(:community as uuid) is null or s.community_id = :community)
         and (cast(:facility as uuid) is null or s.facility_id = :facility)
         and (cast(:state as text) is null
              or case when s.state = 'DUE' and s.due_on < :today then 'OVERDUE' else s.state end = :state)
       order by s.area_code, s.due_on, s.id limit :fetch
      """;

  private final EntityManager entities;
  private final Clock clock;

  ServiceQueries(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** In the order of area and day. */
  Page<DueServiceResponse> list(
      PageRequest page, UUID communityId, UUID facilityId, ServiceState state) {
    List<DueServiceResponse> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(LIST, Object[].class)
            .setParameter("today", LocalDate.now(clock))
            .setParameter("area", page.after(0, ""))
            .setParameter("day", LocalDate.parse(page.after(1, "0001-01-01")))
            .setParameter("id", page.after(2, new UUID(0, 0)))
            .setParameter("community", communityId, UUID.class)
            .setParameter("facility", facilityId, UUID.class)
            .setParameter("state", state == null ? null : state.name(), String.class)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(ServiceQueries::response)
            .toList();
    return Page.of(rows, page, row -> List.of(row.areaCode(), row.dueOn(), row.id()));
  }

  /** What is done by a service of a facility; empty when it has no such service that is due. */
  Optional<ServiceKind> due(UUID serviceId, UUID facilityId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select p.service_kind from facility_service s"
                + " join facility_service_plan p on p.id = s.plan_id"
                + " where s.id = :id and s.facility_id = :facility and s.state = 'DUE'",
            String.class)
        .setParameter("id", serviceId)
        .setParameter("facility", facilityId)
        .getResultList()
        .stream()
        .findFirst()
        .map(ServiceKind::valueOf);
  }

  /** Whether a facility has a service, due or not. */
  boolean exists(UUID serviceId, UUID facilityId) {
    return !entities
        .createNativeQuery(
            "select 1 from facility_service where id = :id and facility_id = :facility")
        .setParameter("id", serviceId)
        .setParameter("facility", facilityId)
        .getResultList()
        .isEmpty();
  }

  /**
   * That a service was done.
   *
   * @return false when it wasn't due any more
   */
  boolean finish(UUID serviceId, Instant doneAt) {
    return entities
            .createNativeQuery(
                "update facility_service set state = 'DONE', done_at = :at"
                    + " where id = :id and state = 'DUE'")
            .setParameter("id", serviceId)
            .setParameter("at", doneAt)
            .executeUpdate()
        == 1;
  }

  /** What a plan that ended would have had done from today on. */
  void cancelOfPlan(UUID planId, LocalDate today) {
    entities
        .createNativeQuery(
            "update facility_service set state = 'CANCELLED'"
                + " where plan_id = :plan and state = 'DUE' and due_on >= :today")
        .setParameter("plan", planId)
        .setParameter("today", today)
        .executeUpdate();
  }

  /** Whatever a facility that is gone was due for. */
  void cancelOfFacility(UUID facilityId) {
    entities
        .createNativeQuery(
            "update facility_service set state = 'CANCELLED'"
                + " where facility_id = :facility and state = 'DUE'")
        .setParameter("facility", facilityId)
        .executeUpdate();
  }

  private static DueServiceResponse response(Object[] row) {
    return new DueServiceResponse(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (UUID) row[3],
        (String) row[4],
        FacilityKind.valueOf((String) row[5]),
        (String) row[6],
        ServiceKind.valueOf((String) row[7]),
        (String) row[8],
        (LocalDate) row[9],
        ServiceState.valueOf((String) row[10]),
        ChinaTime.of((Instant) row[11]));
  }
}
