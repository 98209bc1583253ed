package io.linli.patrol.round;

import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows rounds and what was seen on them. */
@ApplicationScoped
class PatrolRounds {
  private final RoundRepository rounds;
  private final CheckInRepository checkIns;
  private final RoundFacts facts;
  private final VisitPhotos photos;

  PatrolRounds(
      RoundRepository rounds, CheckInRepository checkIns, RoundFacts facts, VisitPhotos photos) {
    this.rounds = rounds;
    this.checkIns = checkIns;
    this.facts = facts;
    this.photos = photos;
  }

  RoundResponse get(UUID id) {
    return response(rounds.get(id));
  }

  RoundResponse response(PatrolRound round) {
    return RoundResponse.of(
        round,
        facts.points(round).stream()
            .map(point -> new RoundPoint(point.id(), point.name(), point.retiredAt() != null))
            .toList());
  }

  /** In the order in which the points were visited. */
  Page<CheckInResponse> checkIns(UUID roundId, PageRequest page) {
    rounds.get(roundId);
    Instant at = page.isFirst() ? Instant.EPOCH : Instant.parse(page.after(0));
    List<CheckIn> found =
        checkIns
            .find(
                "roundId = ?1 and collectedAt >= ?2 and (collectedAt > ?2 or id > ?3)"
                    + " order by collectedAt, id",
                roundId,
                at,
                page.after(1, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .list();
    Map<UUID, List<UUID>> taken = photos.of(found.stream().map(one -> one.id).toList());
    List<CheckInResponse> rows =
        found.stream()
            .map(one -> CheckInResponse.of(one, taken.getOrDefault(one.id, List.of())))
            .toList();
    return Page.of(rows, page, row -> List.of(row.collectedAt().toInstant(), row.id()));
  }
}
