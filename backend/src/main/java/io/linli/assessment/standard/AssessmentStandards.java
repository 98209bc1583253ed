package io.linli.assessment.standard;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Uniqueness;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A supervisor makes versions of its own standards; published ones are everybody's to read. */
@ApplicationScoped
class AssessmentStandards {
  private final AssessmentStandardRepository repository;
  private final CallerContext callers;
  private final Clock clock;

  AssessmentStandards(AssessmentStandardRepository repository, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.callers = callers;
    this.clock = clock;
  }

  Page<AssessmentStandardSummary> list(PageRequest page, String code) {
    UUID after = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(0));
    List<AssessmentStandard> rows =
        code == null
            ? repository.find("id > ?1 order by id", after).range(0, page.fetch() - 1).list()
            : repository
                .find("id > ?1 and code = ?2 order by id", after, code)
                .range(0, page.fetch() - 1)
                .list();
    return Page.of(
        rows.stream().map(AssessmentStandardSummary::from).toList(),
        page,
        standard -> List.of(standard.id()));
  }

  AssessmentStandardResponse get(UUID id) {
    return AssessmentStandardResponse.from(repository.get(id));
  }

  AssessmentStandardResponse draft(StandardDefinition definition) {
    check(definition);
    Caller caller = callers.get();
    AssessmentStandard standard =
        new AssessmentStandard(
            Ids.next(),
            caller.tenantId(),
            caller.areaCode(),
            repository.nextVersion(caller.tenantId(), definition.code()),
            definition);
    Uniqueness.hold(
        () -> repository.persistAndFlush(standard), () -> Problem.of(PlatformProblem.CONFLICT));
    return AssessmentStandardResponse.from(standard);
  }

  AssessmentStandardResponse redefine(UUID id, String ifMatch, StandardDefinition definition) {
    AssessmentStandard standard = own(id);
    IfMatch.require(ifMatch, standard.version);
    check(definition);
    if (!standard.code.equals(definition.code())) {
      throw Problem.invalid(Violation.at("/code", "standard-code-fixed", standard.code));
    }
    standard.redefine(definition);
    repository.flush();
    return AssessmentStandardResponse.from(standard);
  }

  AssessmentStandardResponse publish(UUID id, String ifMatch) {
    AssessmentStandard standard = own(id);
    IfMatch.require(ifMatch, standard.version);
    standard.publish(clock.instant());
    repository.flush();
    return AssessmentStandardResponse.from(standard);
  }

  /** Others' standards can be read once published, but to change them they don't exist. */
  private AssessmentStandard own(UUID id) {
    AssessmentStandard standard = repository.get(id);
    if (!callers.get().tenantId().equals(standard.tenantId)) {
      throw Problem.notFound();
    }
    return standard;
  }

  private static void check(StandardDefinition definition) {
    List<Violation> violations = StandardCheck.of(definition);
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
    }
  }
}
