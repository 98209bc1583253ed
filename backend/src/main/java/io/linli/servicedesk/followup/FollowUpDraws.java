package io.linli.servicedesk.followup;

import io.linli.estate.CommunityFacts;
import io.linli.estate.Estates;
import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Draws, once a month is over, whom to ask besides those who always are (domain.md S4). */
@ApplicationScoped
class FollowUpDraws {
  private static final String SHARE = "service-desk.follow-up";
  private static final int SEED_BYTES = 16;

  private final FollowUpDrawRepository draws;
  private final DrawnCaseRepository drawnCases;
  private final Estates estates;
  private final Rules rules;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  FollowUpDraws(
      FollowUpDrawRepository draws,
      DrawnCaseRepository drawnCases,
      Estates estates,
      Rules rules,
      Clock clock) {
    this.draws = draws;
    this.drawnCases = drawnCases;
    this.estates = estates;
    this.rules = rules;
    this.clock = clock;
  }

  FollowUpDrawResponse draw(FollowUpRequests.Drawing request) {
    YearMonth month = YearMonth.parse(request.month());
    if (!month.isBefore(YearMonth.now(clock))) {
      throw Problem.invalid(Violation.at("/month", "month-not-over"));
    }
    CommunityFacts community =
        estates
            .findFacts(request.communityId())
            .orElseThrow(() -> Problem.invalid(Violation.at("/communityId", "community-unknown")));
    FollowUpDraw draw = new FollowUpDraw(Ids.next(), community, month, seed(), share(community));
    List<UUID> eligible = eligible(community.communityId(), month);
    List<UUID> drawn = FollowUpSample.draw(eligible, draw.seed, draw.share);
    draw.count(eligible.size(), drawn.size(), clock.instant());
    Uniqueness.hold(
        () -> draws.persistAndFlush(draw),
        () -> Problem.of(ServiceDeskProblem.ALREADY_DRAWN, request.month()));
    for (int i = 0; i < drawn.size(); i++) {
      drawnCases.persist(new DrawnCase(Ids.next(), draw, drawn.get(i), i + 1));
    }
    drawnCases.flush();
    return FollowUpDrawResponse.from(draw);
  }

  /** In the order of area and id. */
  Page<FollowUpDrawResponse> list(PageRequest page) {
    String area = page.after(0, "");
    List<FollowUpDrawResponse> rows =
        draws
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2) order by areaCode, id",
                area,
                page.after(1, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(FollowUpDrawResponse::from)
            .toList();
    return Page.of(rows, page, draw -> List.of(draw.areaCode(), draw.id()));
  }

  /** In the order in which they were drawn. */
  Page<DrawnCaseResponse> cases(UUID drawId, PageRequest page) {
    if (draws.findByIdOptional(drawId).isEmpty()) {
      throw Problem.notFound();
    }
    int after = page.isFirst() ? 0 : Integer.parseInt(page.after(0));
    List<DrawnCaseResponse> rows =
        draws
            .getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                "select d.position, s.id, s.state, s.satisfaction from follow_up_draw_case d"
                    + " join service_case s on s.id = d.case_id"
                    + " where d.draw_id = :draw and d.position > :after"
                    + " order by d.position limit :fetch",
                Object[].class)
            .setParameter("draw", drawId)
            .setParameter("after", after)
            .setParameter("fetch", page.fetch())
            .getResultList()
            .stream()
            .map(FollowUpDraws::drawnCase)
            .toList();
    return Page.of(rows, page, row -> List.of(row.position()));
  }

  /** What ended in the month, to the person's knowledge, and isn't followed up anyway. */
  private List<UUID> eligible(UUID communityId, YearMonth month) {
    return draws
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select id from service_case where community_id = :community"
                + " and state in ('CONFIRMED', 'LAPSED', 'FOLLOWED_UP', 'CLOSED')"
                + " and not major and kind <> 'COMPLAINT'"
                + " and ended_at >= :from and ended_at < :until order by id",
            UUID.class)
        .setParameter("community", communityId)
        .setParameter("from", month.atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant())
        .setParameter(
            "until", month.plusMonths(1).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant())
        .getResultList();
  }

  private AppliedRule share(CommunityFacts community) {
    return rules
        .applying(Set.of(SHARE), community.areaCode(), community.tenantId(), LocalDate.now(clock))
        .get(SHARE);
  }

  private String seed() {
    byte[] bytes = new byte[SEED_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static DrawnCaseResponse drawnCase(Object[] row) {
    return new DrawnCaseResponse(
        (Integer) row[0],
        (UUID) row[1],
        CaseState.valueOf((String) row[2]),
        row[3] == null ? null : ((Number) row[3]).intValue());
  }
}
