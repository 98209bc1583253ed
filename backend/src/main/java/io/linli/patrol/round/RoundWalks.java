package io.linli.patrol.round;

import io.linli.patrol.PatrolProblem;
import io.linli.patrol.checklist.AskedItems;
import io.linli.patrol.checklist.ChecklistItem;
import io.linli.patrol.checklist.PatrolChecklists;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Walks rounds: point by point, or all at once when there was no connection on the way. */
@ApplicationScoped
class RoundWalks {
  private final RoundRepository rounds;
  private final CheckInRepository checkIns;
  private final RoundFacts facts;
  private final PatrolChecklists checklists;
  private final VisitPhotos photos;
  private final WalkFindings findings;
  private final PatrolRounds answers;
  private final CallerContext callers;
  private final Clock clock;

  RoundWalks(
      RoundRepository rounds,
      CheckInRepository checkIns,
      RoundFacts facts,
      PatrolChecklists checklists,
      VisitPhotos photos,
      WalkFindings findings,
      PatrolRounds answers,
      CallerContext callers,
      Clock clock) {
    this.rounds = rounds;
    this.checkIns = checkIns;
    this.facts = facts;
    this.checklists = checklists;
    this.photos = photos;
    this.findings = findings;
    this.answers = answers;
    this.callers = callers;
    this.clock = clock;
  }

  /** Notes that somebody is at a point now; the first one begins the round. */
  CheckInResponse checkIn(UUID roundId, RoundRequests.Visit visit) {
    PatrolRound round = rounds.hold(roundId);
    Instant now = clock.instant();
    round.requireWalkable(now, facts.lateUntil(round));
    begin(round, now, null);
    Walk walk = walk(round, Set.of(visit.patrolPointId()));
    Walk.Seen seen = walk.see("", visit, now);
    Problem.refuse(walk.violations());
    if (visited(round).contains(visit.patrolPointId())) {
      throw Problem.of(PatrolProblem.POINT_CHECKED_IN);
    }
    CheckIn checkIn = keep(round, seen, new CheckIn.Made(now, now, false, subject()), "");
    rounds.flush();
    return CheckInResponse.of(checkIn, visit.photos());
  }

  /** Ends a round when every point was visited, or skipped for a reason. */
  RoundResponse finish(UUID roundId, String ifMatch) {
    PatrolRound round = rounds.hold(roundId);
    IfMatch.require(ifMatch, round.version);
    Instant now = clock.instant();
    round.requireWalkable(now, facts.lateUntil(round));
    begin(round, now, null);
    requireComplete(round);
    round.finish(now, subject());
    rounds.flush();
    return answers.response(round);
  }

  /** Takes a round that was walked without a connection; the same sent twice counts once. */
  RoundResponse upload(UUID roundId, RoundRequests.Collected collected) {
    PatrolRound round = rounds.hold(roundId);
    if (collected.uploadKey().equals(round.uploadKey)) {
      return answers.response(round);
    }
    Instant now = clock.instant();
    Instant finished = collected.finishedAt().toInstant();
    Problem.refuse(times(round, collected, now));
    round.requireWalkable(finished, facts.lateUntil(round));
    begin(round, collected.startedAt().toInstant(), collected.checklistNumber());
    keepAll(round, collected, now);
    requireComplete(round);
    round.finish(finished, subject());
    round.upload(collected.uploadKey(), now);
    rounds.flush();
    return answers.response(round);
  }

  private void keepAll(PatrolRound round, RoundRequests.Collected collected, Instant now) {
    Set<UUID> known = visited(round);
    Walk walk =
        walk(
            round,
            collected.visits().stream()
                .map(visit -> visit.visit().patrolPointId())
                .collect(Collectors.toSet()));
    List<Runnable> keeping = new ArrayList<>();
    for (int i = 0; i < collected.visits().size(); i++) {
      RoundRequests.CollectedVisit visit = collected.visits().get(i);
      Instant collectedAt = visit.collectedAt().toInstant();
      String at = "/visits/" + i + "/visit";
      Walk.Seen seen = walk.see(at, visit.visit(), collectedAt);
      if (known.add(visit.visit().patrolPointId())) {
        CheckIn.Made made = new CheckIn.Made(collectedAt, now, true, subject());
        keeping.add(() -> keep(round, seen, made, at));
      }
    }
    Problem.refuse(walk.violations());
    keeping.forEach(Runnable::run);
  }

  private List<Violation> times(PatrolRound round, RoundRequests.Collected collected, Instant now) {
    Instant started = collected.startedAt().toInstant();
    Instant finished = collected.finishedAt().toInstant();
    List<Violation> violations = new ArrayList<>();
    if (started.isBefore(round.dueFrom)) {
      violations.add(Violation.at("/startedAt", "time-before-round"));
    }
    boolean begunLater = round.isStarted() && finished.isBefore(round.startedAt);
    if (finished.isBefore(started) || begunLater) {
      violations.add(Violation.at("/finishedAt", "times-turned-round"));
    }
    if (finished.isAfter(now)) {
      violations.add(Violation.at("/finishedAt", "time-in-future"));
    } else if (facts.uploadUntil(round, finished).isBefore(now)) {
      violations.add(Violation.at("/finishedAt", "patrol-upload-too-late"));
    }
    for (int i = 0; i < collected.visits().size(); i++) {
      Instant at = collected.visits().get(i).collectedAt().toInstant();
      if (at.isBefore(started) || at.isAfter(finished)) {
        violations.add(Violation.at("/visits/" + i + "/collectedAt", "time-outside-round"));
      }
    }
    return violations;
  }

  /** From now on the round has the points and the checklist of this moment. */
  private void begin(PatrolRound round, Instant at, Integer checklistNumber) {
    if (round.isStarted()) {
      return;
    }
    List<UUID> points = facts.points(round).stream().map(PointFacts::id).toList();
    UUID checklist = facts.checklist(round);
    UUID version = null;
    if (checklist != null) {
      version =
          checklists
              .asked(checklist, checklistNumber)
              .map(AskedItems::versionId)
              .orElseThrow(
                  () ->
                      Problem.invalid(
                          Violation.at("/checklistNumber", "patrol-checklist-unknown")));
    }
    round.begin(at, subject(), points, version);
  }

  private Walk walk(PatrolRound round, Set<UUID> points) {
    return new Walk(round, facts.byId(round.communityId, points), asked(round));
  }

  private AskedItems asked(PatrolRound round) {
    return round.checklistVersionId == null ? null : checklists.asked(round.checklistVersionId);
  }

  private CheckIn keep(PatrolRound round, Walk.Seen seen, CheckIn.Made made, String at) {
    CheckIn checkIn = new CheckIn(Ids.next(), round, seen.point(), made);
    checkIn.observe(seen.point(), seen.visit(), seen.answers());
    checkIns.persistAndFlush(checkIn);
    photos.attach(checkIn, seen.visit().photos(), at + "/photoIds");
    findings.note(round, seen, asked(round), made);
    return checkIn;
  }

  private Set<UUID> visited(PatrolRound round) {
    return checkIns.of(round.id).stream().map(one -> one.pointId).collect(Collectors.toSet());
  }

  /** Every point in use was visited or skipped, and every item answered at some point. */
  private void requireComplete(PatrolRound round) {
    checkIns.flush();
    List<CheckIn> made = checkIns.of(round.id);
    Set<UUID> visited = made.stream().map(one -> one.pointId).collect(Collectors.toSet());
    List<String> missing =
        new ArrayList<>(
            facts.points(round).stream()
                .filter(point -> point.retiredAt() == null && !visited.contains(point.id()))
                .map(PointFacts::name)
                .toList());
    Set<String> answered =
        made.stream()
            .flatMap(one -> one.answers.stream())
            .map(ItemAnswer::itemCode)
            .collect(Collectors.toSet());
    boolean anybodyGotThere = made.stream().anyMatch(one -> one.skippedBecause == null);
    AskedItems asked = asked(round);
    if (asked != null && anybodyGotThere) {
      asked.items().stream()
          .filter(item -> !answered.contains(item.code()))
          .map(ChecklistItem::text)
          .forEach(missing::add);
    }
    if (!missing.isEmpty()) {
      throw Problem.of(PatrolProblem.ROUND_INCOMPLETE, String.join("；", missing));
    }
  }

  private String subject() {
    return callers.get().subject();
  }
}
