package io.linli.servicedesk.mediation;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down what happens to mediations, tells others, and shows it. */
@ApplicationScoped
class MediationSteps {
  static final String REQUEST = "REQUEST";

  private final MediationStepRepository repository;
  private final MediationNews news;
  private final CallerContext callers;

  MediationSteps(MediationStepRepository repository, MediationNews news, CallerContext callers) {
    this.repository = repository;
    this.news = news;
    this.callers = callers;
  }

  /** A mediation as it is before a step. */
  record Before(MediationLevel level, MediationState state) {
    static Before of(Mediation mediation) {
      return new Before(mediation.getLevel(), mediation.state);
    }
  }

  void requested(Mediation mediation, Instant now) {
    note(
        mediation,
        new Before(mediation.getLevel(), null),
        REQUEST,
        MediationActor.REQUESTER,
        null,
        now);
  }

  void note(
      Mediation mediation,
      Before before,
      String move,
      MediationActor as,
      String note,
      Instant now) {
    MediationStep.Made made =
        new MediationStep.Made(
            before.level(), move, before.state(), callers.get().subject(), as, note, now);
    repository.persist(new MediationStep(Ids.next(), mediation, made));
    news.moved(mediation, move);
  }

  Page<MediationStepResponse> list(UUID mediationId, PageRequest page) {
    List<MediationStepResponse> rows =
        repository
            .find(
                "mediationId = ?1 and id > ?2 order by id",
                mediationId,
                page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(MediationStepResponse::from)
            .toList();
    return Page.of(rows, page, step -> List.of(step.id()));
  }
}
