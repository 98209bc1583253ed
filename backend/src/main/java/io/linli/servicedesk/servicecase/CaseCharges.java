package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.servicedesk.ChargePayer;
import io.linli.servicedesk.FundChoice;
import io.linli.servicedesk.SubjectPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What cases cost, who pays, and whether the person agrees. */
@ApplicationScoped
class CaseCharges {
  private final ServiceCaseRepository cases;
  private final CaseChargeRepository repository;
  private final CaseMoves moves;
  private final CaseSteps steps;
  private final CaseHandling handling;
  private final CaseClocks clocks;
  private final CallerContext callers;
  private final Clock clock;

  CaseCharges(
      ServiceCaseRepository cases,
      CaseChargeRepository repository,
      CaseMoves moves,
      CaseSteps steps,
      CaseHandling handling,
      CaseClocks clocks,
      CallerContext callers,
      Clock clock) {
    this.cases = cases;
    this.repository = repository;
    this.moves = moves;
    this.steps = steps;
    this.handling = handling;
    this.clocks = clocks;
    this.callers = callers;
    this.clock = clock;
  }

  CaseChargeResponse add(UUID caseId, CaseChargeRequests.Line line) {
    handling.settle(caseId);
    ServiceCase serviceCase = cases.get(caseId);
    moves.requireMovable(serviceCase);
    requirePayer(serviceCase, line.payer());
    Instant now = clock.instant();
    CaseCharge charge = new CaseCharge(Ids.next(), serviceCase, line, callers.get().subject(), now);
    serviceCase.make(CaseMove.CHARGE, now);
    serviceCase.costs.charge(charge.payer, charge.amount);
    repository.persist(charge);
    note(serviceCase, "+ ", charge, now);
    cases.flush();
    return CaseChargeResponse.from(charge);
  }

  void remove(UUID caseId, UUID chargeId, String ifMatch) {
    handling.settle(caseId);
    ServiceCase serviceCase = cases.get(caseId);
    CaseCharge charge =
        repository
            .find("id = ?1 and caseId = ?2", chargeId, caseId)
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    cases.get(caseId, ifMatch);
    moves.requireMovable(serviceCase);
    Instant now = clock.instant();
    serviceCase.make(CaseMove.CHARGE, now);
    serviceCase.costs.charge(charge.payer, charge.amount.negate());
    note(serviceCase, "- ", charge, now);
    repository.delete(charge);
    cases.flush();
  }

  Page<CaseChargeResponse> list(UUID caseId, PageRequest page) {
    cases.get(caseId);
    List<CaseChargeResponse> rows =
        repository
            .find("caseId = ?1 and id > ?2 order by id", caseId, page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(CaseChargeResponse::from)
            .toList();
    return Page.of(rows, page, charge -> List.of(charge.id()));
  }

  ServiceCaseResponse agree(UUID id, String ifMatch, CaseChargeRequests.Agreement request) {
    if (request.how() == null || request.how().isBlank()) {
      throw Problem.invalid(Violation.at("/how", "not-blank"));
    }
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.AGREE, request.how(), null, List.of()),
        (serviceCase, now) -> {
          serviceCase.make(CaseMove.AGREE, now);
          serviceCase.costs.agree(request.total(), now);
        });
  }

  /** Above the preset of the place and company, common parts are offered the fund. */
  ServiceCaseResponse estimate(UUID id, String ifMatch, CaseChargeRequests.Estimate request) {
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.ESTIMATE, request.note(), null, List.of()),
        (serviceCase, now) -> {
          serviceCase.make(CaseMove.ESTIMATE, now);
          serviceCase.costs.estimate(
              request.amount(),
              serviceCase.subjectPart,
              clocks.applying(serviceCase, CaseLimits.FUND_ROUTE, now));
        });
  }

  ServiceCaseResponse choose(UUID id, String ifMatch, CaseChargeRequests.Choice request) {
    return moves.make(
        id,
        ifMatch,
        new CaseMoves.Said(CaseMove.CHOOSE_FUNDING, request.reason(), null, List.of()),
        (serviceCase, now) -> {
          serviceCase.make(CaseMove.CHOOSE_FUNDING, now);
          serviceCase.costs.choose(request.useFund());
        });
  }

  private void note(ServiceCase serviceCase, String sign, CaseCharge charge, Instant now) {
    CaseSteps.Remark remark = new CaseSteps.Remark(sign + charge.name + " " + charge.amount, null);
    steps.note(serviceCase, CaseMove.CHARGE.name(), serviceCase.state, remark, now);
  }

  private static void requirePayer(ServiceCase serviceCase, ChargePayer payer) {
    boolean wrong =
        switch (payer) {
          case COMPANY -> false;
          case PERSON -> serviceCase.subjectPart != SubjectPart.PRIVATE;
          case FUND -> serviceCase.costs.fundChoice != FundChoice.FUND;
        };
    if (wrong) {
      String code = payer == ChargePayer.FUND ? "payer-fund-not-chosen" : "payer-of-private-part";
      throw Problem.invalid(Violation.at("/payer", code));
    }
  }
}
