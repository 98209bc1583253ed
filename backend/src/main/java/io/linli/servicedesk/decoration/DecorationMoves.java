package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.rule.AppliedRule;
import io.linli.rule.Rules;
import io.linli.rule.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The moves of a decoration but for the visits. */
@ApplicationScoped
class DecorationMoves {
  private static final String LARGEST_DEPOSIT = "decoration.deposit";
  private static final String WARRANTY = "decoration.warranty";

  private final DecorationFilingRepository repository;
  private final DecorationDeductionRepository deductions;
  private final DecorationSteps steps;
  private final DecorationAnswers answers;
  private final ProhibitedActs acts;
  private final Rules rules;
  private final WorkingCalendars calendars;
  private final Clock clock;

  DecorationMoves(
      DecorationFilingRepository repository,
      DecorationDeductionRepository deductions,
      DecorationSteps steps,
      DecorationAnswers answers,
      ProhibitedActs acts,
      Rules rules,
      WorkingCalendars calendars,
      Clock clock) {
    this.repository = repository;
    this.deductions = deductions;
    this.steps = steps;
    this.answers = answers;
    this.acts = acts;
    this.rules = rules;
    this.calendars = calendars;
    this.clock = clock;
  }

  DecorationFilingResponse acknowledge(
      UUID id, String ifMatch, DecorationRequests.Acknowledgement request) {
    return make(
        id,
        ifMatch,
        DecorationMove.ACKNOWLEDGE,
        request.how(),
        (filing, now) -> {
          filing.acknowledge(request.acts(), request.how(), now);
          requireAll(request.acts());
        });
  }

  DecorationFilingResponse approve(UUID id, String ifMatch, DecorationRequests.Note request) {
    return make(
        id,
        ifMatch,
        DecorationMove.APPROVE,
        request.note(),
        (filing, now) -> filing.make(DecorationMove.APPROVE));
  }

  DecorationFilingResponse refuse(UUID id, String ifMatch, DecorationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        DecorationMove.REFUSE,
        request.reason(),
        (filing, now) -> filing.refuse(request.reason()));
  }

  DecorationFilingResponse withdraw(UUID id, String ifMatch, DecorationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        DecorationMove.WITHDRAW,
        request.reason(),
        (filing, now) -> filing.withdraw(request.reason()));
  }

  DecorationFilingResponse takeDeposit(
      UUID id, String ifMatch, DecorationRequests.Deposit request) {
    return make(
        id,
        ifMatch,
        DecorationMove.TAKE_DEPOSIT,
        request.receipt(),
        (filing, now) -> {
          filing.takeDeposit(request.amount(), request.receipt(), now);
          BigDecimal most = applying(filing, LARGEST_DEPOSIT, now).amount().amount();
          if (request.amount().compareTo(most) > 0) {
            throw Problem.invalid(
                Violation.at("/amount", "deposit-too-high", most.toPlainString()));
          }
        });
  }

  DecorationFilingResponse start(UUID id, String ifMatch, DecorationRequests.Note request) {
    return make(id, ifMatch, DecorationMove.START, request.note(), DecorationFiling::start);
  }

  DecorationFilingResponse stop(UUID id, String ifMatch, DecorationRequests.Reason request) {
    return make(
        id,
        ifMatch,
        DecorationMove.STOP,
        request.reason(),
        (filing, now) -> filing.stop(request.reason()));
  }

  DecorationFilingResponse resume(UUID id, String ifMatch, DecorationRequests.Note request) {
    return make(
        id, ifMatch, DecorationMove.RESUME, request.note(), (filing, now) -> filing.resume());
  }

  DecorationFilingResponse failCheck(UUID id, String ifMatch, DecorationRequests.Check request) {
    return make(
        id,
        ifMatch,
        DecorationMove.FAIL_CHECK,
        request.findings(),
        (filing, now) -> filing.failCheck(request.findings()));
  }

  DecorationFilingResponse passCheck(UUID id, String ifMatch, DecorationRequests.Check request) {
    return make(
        id,
        ifMatch,
        DecorationMove.PASS_CHECK,
        request.findings(),
        (filing, now) -> {
          AppliedRule warranty = applying(filing, WARRANTY, now);
          Instant until = calendars.current().deadline(now, warranty.amount()).at();
          filing.passCheck(request.findings(), until, warranty, now);
        });
  }

  DecorationFilingResponse returnDeposit(
      UUID id, String ifMatch, DecorationRequests.Return request) {
    return make(
        id,
        ifMatch,
        DecorationMove.RETURN_DEPOSIT,
        request.how(),
        (filing, now) -> {
          BigDecimal sum =
              request.deductions().stream()
                  .map(DecorationRequests.Deduction::amount)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          if (filing.deposit != null && sum.compareTo(filing.deposit) > 0) {
            throw Problem.invalid(
                Violation.at("/deductions", "deductions-too-high", filing.deposit.toPlainString()));
          }
          filing.returnDeposit(sum, request.how(), now);
          for (int i = 0; i < request.deductions().size(); i++) {
            deductions.persist(
                new DecorationDeduction(Ids.next(), filing, i + 1, request.deductions().get(i)));
          }
        });
  }

  private DecorationFilingResponse make(
      UUID id,
      String ifMatch,
      DecorationMove move,
      String note,
      BiConsumer<DecorationFiling, Instant> change) {
    DecorationFiling filing = repository.get(id, ifMatch);
    Instant now = clock.instant();
    DecorationState before = filing.state;
    change.accept(filing, now);
    steps.note(filing, move.name(), before, note, now);
    repository.flush();
    return answers.of(filing);
  }

  /** Whoever acknowledges was told all of them, and nothing that isn't one. */
  private void requireAll(List<String> told) {
    List<String> all = acts.codes();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      if (!all.contains(told.get(i))) {
        violations.add(Violation.at("/acts/" + i, "act-unknown"));
      }
    }
    List<String> untold = all.stream().filter(code -> !told.contains(code)).toList();
    if (!untold.isEmpty()) {
      violations.add(Violation.at("/acts", "acts-not-told", String.join(", ", untold)));
    }
    Problem.refuse(violations);
  }

  private AppliedRule applying(DecorationFiling filing, String code, Instant now) {
    return rules
        .applying(
            Set.of(code),
            filing.areaCode,
            filing.tenantId,
            now.atZone(ChinaTime.ZONE).toLocalDate())
        .get(code);
  }
}
