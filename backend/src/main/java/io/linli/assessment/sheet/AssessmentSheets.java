package io.linli.assessment.sheet;

import io.linli.assessment.AssessmentProblem;
import io.linli.assessment.register.RegisterMeasures;
import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.scoring.AnswerCheck;
import io.linli.assessment.standard.PublishedStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Assessors fill sheets; whoever is rated reads them once they are published. */
@ApplicationScoped
class AssessmentSheets {
  private final AssessmentSheetRepository repository;
  private final PublishedStandards standards;
  private final RegisterMeasures register;
  private final CallerContext callers;

  AssessmentSheets(
      AssessmentSheetRepository repository,
      PublishedStandards standards,
      RegisterMeasures register,
      CallerContext callers) {
    this.repository = repository;
    this.standards = standards;
    this.register = register;
    this.callers = callers;
  }

  AssessmentSheetResponse get(UUID id) {
    return response(repository.get(id));
  }

  AssessmentSheetResponse score(UUID id, String ifMatch, SheetScoring scoring) {
    AssessmentSheet sheet = own(id, ifMatch);
    StandardDefinition standard = standards.definition(sheet.standardId);
    List<Violation> violations = new ArrayList<>();
    violations.addAll(AnswerCheck.of(standard, scoring.answers(), "/answers"));
    violations.addAll(unknownVetoes(standard, scoring.vetoes()));
    Problem.refuse(violations);
    RegisterReading reading = register.read(sheet.communityId).orElse(sheet.register);
    sheet.score(scoring.answers(), scoring.vetoes(), reading);
    repository.flush();
    return response(sheet);
  }

  AssessmentSheetResponse submit(UUID id, String ifMatch) {
    AssessmentSheet sheet = own(id, ifMatch);
    StandardDefinition standard = standards.definition(sheet.standardId);
    Problem.refuse(AnswerCheck.open(standard, sheet.findings(standard)));
    sheet.submit(standard);
    repository.flush();
    return response(sheet);
  }

  AssessmentSheetResponse reopen(UUID id, String ifMatch) {
    AssessmentSheet sheet = own(id, ifMatch);
    sheet.reopen();
    repository.flush();
    return response(sheet);
  }

  RecomputationResponse recompute(UUID id) {
    AssessmentSheet sheet = repository.get(id);
    if (sheet.state == SheetState.DRAFT) {
      throw Problem.of(AssessmentProblem.SHEET_STATE_CONFLICT, sheet.state);
    }
    return RecomputationResponse.of(sheet, sheet.rate(standards.definition(sheet.standardId)));
  }

  /** What the caller may see: its own round's sheets, or published ones. */
  Page<AssessmentSheetSummary> list(PageRequest page, UUID roundId, SheetState state) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    if (roundId != null) {
      conditions.add("roundId = :round");
      values.put("round", roundId);
    }
    if (state != null) {
      conditions.add("state = :state");
      values.put("state", state);
    }
    if (!page.isFirst()) {
      conditions.add("(areaCode, id) > (:area, :id)");
      values.put("area", page.after(0));
      values.put("id", UUID.fromString(page.after(1)));
    }
    String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
    List<AssessmentSheetSummary> rows =
        repository.find(where + "order by areaCode, id", values).range(0, page.fetch() - 1).stream()
            .map(AssessmentSheetSummary::from)
            .toList();
    return Page.of(rows, page, sheet -> List.of(sheet.areaCode(), sheet.id()));
  }

  private AssessmentSheet own(UUID id, String ifMatch) {
    if (!callers.get().tenantId().equals(repository.get(id).tenantId)) {
      throw Problem.of(PlatformProblem.FORBIDDEN);
    }
    AssessmentSheet sheet = repository.hold(id);
    IfMatch.require(ifMatch, sheet.version);
    return sheet;
  }

  private AssessmentSheetResponse response(AssessmentSheet sheet) {
    return AssessmentSheetResponse.from(sheet, standards.definition(sheet.standardId));
  }

  private static List<Violation> unknownVetoes(
      StandardDefinition standard, List<EstablishedVeto> vetoes) {
    List<Violation> violations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < vetoes.size(); i++) {
      String code = vetoes.get(i).code();
      String pointer = "/vetoes/" + i + "/code";
      if (!standard.namesVeto(code)) {
        violations.add(Violation.at(pointer, "veto-unknown", code));
      } else if (!seen.add(code)) {
        violations.add(Violation.at(pointer, "part-code-repeated", code));
      }
    }
    return violations;
  }
}
