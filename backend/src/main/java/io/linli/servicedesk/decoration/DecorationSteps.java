package io.linli.servicedesk.decoration;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes down what happens to decorations, tells others, and shows it. */
@ApplicationScoped
class DecorationSteps {
  static final String FILE = "FILE";

  private final DecorationStepRepository repository;
  private final DecorationNews news;
  private final CallerContext callers;

  DecorationSteps(DecorationStepRepository repository, DecorationNews news, CallerContext callers) {
    this.repository = repository;
    this.news = news;
    this.callers = callers;
  }

  /**
   * @param from the state before, null when the filing is new
   */
  void note(DecorationFiling filing, String move, DecorationState from, String note, Instant now) {
    repository.persist(
        new DecorationStep(Ids.next(), filing, move, from, callers.get().subject(), note, now));
    news.moved(filing, move);
  }

  Page<DecorationStepResponse> list(UUID filingId, PageRequest page) {
    List<DecorationStepResponse> rows =
        repository
            .find("filingId = ?1 and id > ?2 order by id", filingId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(DecorationStepResponse::from)
            .toList();
    return Page.of(rows, page, step -> List.of(step.id()));
  }
}
