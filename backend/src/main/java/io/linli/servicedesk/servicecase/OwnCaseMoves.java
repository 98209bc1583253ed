package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The moves that a resident makes with a case of his own. */
@ApplicationScoped
class OwnCaseMoves {
  private static final String PHOTOS = "/ownPhotoIds";
  private static final Set<ClockKind> ALL = EnumSet.allOf(ClockKind.class);

  private final ServiceCaseRepository repository;
  private final CaseStanding standing;
  private final CaseClocks clocks;
  private final CaseSteps steps;
  private final CasePhotos photos;
  private final OwnCaseQueries queries;
  private final Clock clock;

  OwnCaseMoves(
      ServiceCaseRepository repository,
      CaseStanding standing,
      CaseClocks clocks,
      CaseSteps steps,
      CasePhotos photos,
      OwnCaseQueries queries,
      Clock clock) {
    this.repository = repository;
    this.standing = standing;
    this.clocks = clocks;
    this.steps = steps;
    this.photos = photos;
    this.queries = queries;
    this.clock = clock;
  }

  OwnServiceCaseResponse confirm(UUID id, String ifMatch, OwnCaseRequests.Confirmation request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.CONFIRM, request.remark(), request.satisfaction(), List.of()),
        (serviceCase, now) -> {
          serviceCase.confirm(request.satisfaction(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  OwnServiceCaseResponse reject(UUID id, String ifMatch, OwnCaseRequests.Rejection request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.REJECT, request.reason(), request.satisfaction(), request.ownPhotoIds()),
        (serviceCase, now) -> {
          serviceCase.reject(now);
          clocks.end(serviceCase, ALL, now);
          clocks.start(serviceCase, CaseLimits.atWork(serviceCase), now);
        });
  }

  OwnServiceCaseResponse reply(UUID id, String ifMatch, OwnCaseRequests.Reply request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.RESUME, request.text(), null, request.ownPhotoIds()),
        (serviceCase, now) -> {
          serviceCase.resume(now);
          clocks.resume(serviceCase, now);
        });
  }

  OwnServiceCaseResponse withdraw(UUID id, String ifMatch, ServiceCaseRequests.Reason request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.WITHDRAW, request.reason(), null, List.of()),
        (serviceCase, now) -> {
          serviceCase.withdraw(request.reason(), now);
          clocks.end(serviceCase, ALL, now);
        });
  }

  OwnServiceCaseResponse agree(UUID id, String ifMatch, CaseChargeRequests.Agreement request) {
    return make(
        id,
        ifMatch,
        new Said(CaseMove.AGREE, request.how(), null, List.of()),
        (serviceCase, now) -> {
          serviceCase.make(CaseMove.AGREE, now);
          serviceCase.costs.requireUnchanged(request.total());
          repository.agree(serviceCase, now);
        });
  }

  /** A move, and what the resident says with it; satisfaction is null where nobody asks. */
  private record Said(CaseMove move, String text, Integer satisfaction, List<UUID> photoIds) {}

  private OwnServiceCaseResponse make(
      UUID id, String ifMatch, Said said, BiConsumer<ServiceCase, Instant> change) {
    repository.lock(id);
    ServiceCase serviceCase = repository.get(id, ifMatch);
    standing.requireNoMediation(id);
    photos.claim(serviceCase, said.photoIds(), PHOTOS);
    Instant now = clock.instant();
    CaseState before = serviceCase.state;
    change.accept(serviceCase, now);
    CaseSteps.Remark remark = new CaseSteps.Remark(said.text(), said.satisfaction());
    CaseStep step = steps.note(serviceCase, said.move().name(), before, remark, now);
    repository.flush();
    photos.add(step, said.photoIds());
    return queries.get(id);
  }
}
