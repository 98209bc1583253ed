package io.linli.assessment.selfcheck;

import io.linli.assessment.evidence.Evidence;
import io.linli.assessment.register.RegisterMeasures;
import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.scoring.AnswerCheck;
import io.linli.assessment.standard.PublishedStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A round asks each company for a self-check of each community; the company fills and submits it.
 */
@ApplicationScoped
public class SelfChecks {
  private final SelfCheckRepository repository;
  private final PublishedStandards standards;
  private final RegisterMeasures register;
  private final Clock clock;

  SelfChecks(
      SelfCheckRepository repository,
      PublishedStandards standards,
      RegisterMeasures register,
      Clock clock) {
    this.repository = repository;
    this.standards = standards;
    this.register = register;
    this.clock = clock;
  }

  /** What a round asks for. */
  public record Call(
      UUID roundId,
      String roundTitle,
      UUID supervisorTenantId,
      UUID standardId,
      LocalDate opensOn,
      LocalDate closesOn) {}

  /** Whom it asks: the managing tenant of a community. */
  public record Called(UUID tenantId, UUID communityId, String communityName, String areaCode) {}

  /** Asks one company for one community. */
  public void ask(Call call, Called called, RegisterReading reading) {
    repository.persist(new SelfCheck(Ids.next(), call, called, reading));
  }

  Page<SelfCheckSummary> list(PageRequest page) {
    List<SelfCheck> rows =
        page.isFirst()
            ? repository.find("order by areaCode, id").range(0, page.fetch() - 1).list()
            : repository
                .find(
                    "(areaCode, id) > (?1, ?2) order by areaCode, id",
                    page.after(0),
                    UUID.fromString(page.after(1)))
                .range(0, page.fetch() - 1)
                .list();
    return Page.of(
        rows.stream().map(SelfCheckSummary::from).toList(),
        page,
        check -> List.of(check.areaCode(), check.id()));
  }

  SelfCheckResponse get(UUID id) {
    return response(repository.get(id));
  }

  SelfCheckResponse fill(UUID id, String ifMatch, SelfCheckRequest request) {
    SelfCheck check = repository.hold(id);
    IfMatch.require(ifMatch, check.version);
    Problem.refuse(violations(standards.definition(check.standardId), request));
    RegisterReading reading = register.read(check.communityId).orElse(check.register);
    check.fill(request.answers(), request.evidence(), reading, LocalDate.now(clock));
    repository.flush();
    return response(check);
  }

  SelfCheckResponse submit(UUID id, String ifMatch) {
    SelfCheck check = repository.hold(id);
    IfMatch.require(ifMatch, check.version);
    StandardDefinition standard = standards.definition(check.standardId);
    Problem.refuse(AnswerCheck.open(standard, check.findings(standard)));
    check.submit(LocalDate.now(clock), clock.instant());
    repository.flush();
    return response(check);
  }

  private SelfCheckResponse response(SelfCheck check) {
    return SelfCheckResponse.from(check, standards.definition(check.standardId));
  }

  private static List<Violation> violations(StandardDefinition standard, SelfCheckRequest request) {
    List<Violation> violations = new ArrayList<>();
    violations.addAll(AnswerCheck.of(standard, request.answers(), "/answers"));
    for (int i = 0; i < request.evidence().size(); i++) {
      Evidence evidence = request.evidence().get(i);
      if (evidence.itemCode() != null && standard.item(evidence.itemCode()).isEmpty()) {
        violations.add(
            Violation.at("/evidence/" + i + "/itemCode", "item-unknown", evidence.itemCode()));
      }
    }
    return violations;
  }
}
