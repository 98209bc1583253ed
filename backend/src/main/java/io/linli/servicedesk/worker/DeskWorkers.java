package io.linli.servicedesk.worker;

import io.linli.estate.Estates;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.servicedesk.DeskCrew;
import io.linli.servicedesk.ServiceDeskProblem;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.WorkerFit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The workers of a desk, and how well each fits a case. */
@ApplicationScoped
class DeskWorkers implements DeskCrew {
  private final DeskWorkerRepository repository;
  private final DeskWorkerQueries queries;
  private final Estates estates;
  private final CallerContext callers;

  DeskWorkers(
      DeskWorkerRepository repository,
      DeskWorkerQueries queries,
      Estates estates,
      CallerContext callers) {
    this.repository = repository;
    this.queries = queries;
    this.estates = estates;
    this.callers = callers;
  }

  DeskWorkerResponse add(DeskWorkerRequests.Addition request) {
    if (!queries.isMember(request.memberId())) {
      throw Problem.invalid(Violation.at("/memberId", "member-unknown"));
    }
    requireEstates(request.description(), "/description");
    if (repository.count("memberId", request.memberId()) > 0) {
      throw Problem.of(ServiceDeskProblem.WORKER_KNOWN);
    }
    UUID tenant = callers.get().tenantId();
    DeskWorker worker =
        new DeskWorker(Ids.next(), tenant, request.memberId(), request.description());
    repository.persistAndFlush(worker);
    return DeskWorkerResponse.from(worker);
  }

  DeskWorkerResponse get(UUID id) {
    return DeskWorkerResponse.from(repository.get(id));
  }

  DeskWorkerResponse describe(UUID id, String ifMatch, DeskWorkerRequests.Description description) {
    DeskWorker worker = repository.get(id);
    IfMatch.require(ifMatch, worker.version);
    requireEstates(description, "");
    worker.describe(description);
    repository.flush();
    return DeskWorkerResponse.from(worker);
  }

  Page<DeskWorkerResponse> list(PageRequest page) {
    List<DeskWorkerResponse> rows =
        repository
            .find("id > ?1 order by id", page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(DeskWorkerResponse::from)
            .toList();
    return Page.of(rows, page, worker -> List.of(worker.id()));
  }

  @Override
  public List<WorkerFit> fits(UUID communityId, Skill skill) {
    return queries.fits(communityId, skill).stream().sorted(WorkerFit.BEST_FIRST).toList();
  }

  private void requireEstates(DeskWorkerRequests.Description description, String pointer) {
    List<UUID> ids = description.communityIds();
    Problem.refuse(
        IntStream.range(0, ids.size())
            .filter(i -> estates.findFacts(ids.get(i)).isEmpty())
            .mapToObj(i -> Violation.at(pointer + "/communityIds/" + i, "community-unknown"))
            .toList());
  }
}
