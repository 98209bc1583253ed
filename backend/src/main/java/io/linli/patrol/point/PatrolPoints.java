package io.linli.patrol.point;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.patrol.PatrolProblem;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The points of estates, kept by their managing tenants. */
@ApplicationScoped
class PatrolPoints {
  private static final String PLANS_OF_NO_OTHER =
      """
      select p.title from patrol_plan p join patrol_plan_point o on o.plan_id = p.id
       where o.point_id = :point and p.ended_at is null
         and not exists (select from patrol_plan_point a join patrol_point q on q.id = a.point_id
                          where a.plan_id = p.id and q.retired_at is null and q.id <> :point)
       order by p.id limit 1
      """;

  private final PatrolPointRepository repository;
  private final PatrolPointMapper mapper;
  private final Estates estates;
  private final Clock clock;

  PatrolPoints(
      PatrolPointRepository repository, PatrolPointMapper mapper, Estates estates, Clock clock) {
    this.repository = repository;
    this.mapper = mapper;
    this.estates = estates;
    this.clock = clock;
  }

  /**
   * In the order of area and id.
   *
   * @param communityId only of this community, null for all
   * @param retired whether retired ones are among them
   */
  Page<PatrolPointResponse> list(PageRequest page, UUID communityId, boolean retired) {
    String area = page.after(0, "");
    List<PatrolPointResponse> rows =
        repository
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2)"
                    + " and (?3 = true or communityId = ?4)"
                    + " and (?5 = true or retiredAt is null) order by areaCode, id",
                area,
                page.after(1, new UUID(0, 0)),
                communityId == null,
                communityId,
                retired)
            .range(0, page.fetch() - 1)
            .stream()
            .map(mapper::response)
            .toList();
    return Page.of(rows, page, point -> List.of(point.areaCode(), point.id()));
  }

  PatrolPointResponse get(UUID id) {
    return mapper.response(repository.get(id));
  }

  PatrolPointResponse add(PatrolPointRequests.Addition request) {
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    check("/description", community.communityId(), request.description());
    PatrolPoint point = new PatrolPoint(Ids.next(), community, request.description());
    write(() -> repository.persistAndFlush(point));
    return mapper.response(point);
  }

  PatrolPointResponse change(UUID id, String ifMatch, PatrolPointRequests.Description request) {
    PatrolPoint point = repository.get(id, ifMatch);
    check("", point.communityId, request);
    point.describe(request);
    write(repository::flush);
    return mapper.response(point);
  }

  /** From now on no round asks for it; what was checked there stays. */
  PatrolPointResponse retire(UUID id, String ifMatch, PatrolPointRequests.Retirement request) {
    PatrolPoint point = repository.get(id, ifMatch);
    List<?> alone =
        repository
            .getEntityManager()
            .createNativeQuery(PLANS_OF_NO_OTHER)
            .setParameter("point", id)
            .getResultList();
    if (!alone.isEmpty()) {
      throw Problem.of(PatrolProblem.LAST_POINT_OF_PLAN, alone.get(0));
    }
    point.retire(request.reason(), clock.instant());
    repository.flush();
    return mapper.response(point);
  }

  private void check(String at, UUID communityId, PatrolPointRequests.Description description) {
    List<Violation> violations = new ArrayList<>();
    if ((description.latitude() == null) != (description.longitude() == null)) {
      violations.add(Violation.at(at + "/longitude", "position-incomplete"));
    }
    if (description.buildingId() != null && !hasBuilding(communityId, description.buildingId())) {
      violations.add(Violation.at(at + "/buildingId", "building-unknown"));
    }
    Problem.refuse(violations);
  }

  private boolean hasBuilding(UUID communityId, UUID buildingId) {
    return repository
            .getEntityManager()
            .createNativeQuery(
                "select 1 from building where id = :id and community_id = :community")
            .setParameter("id", buildingId)
            .setParameter("community", communityId)
            .getResultList()
            .size()
        == 1;
  }

  private static void write(Runnable write) {
    Uniqueness.hold(write, () -> Problem.of(PatrolProblem.POINT_TAKEN));
  }
}
