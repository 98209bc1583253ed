package io.linli.estate.survey;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Surveys as supervisors declare them. One whose parts don't sum to the whole is kept and says so:
 * it is what was declared (domain.md E6).
 */
@ApplicationScoped
class Surveys {
  private final SurveyRepository surveys;
  private final SurveyValueRepository values;
  private final Regions regions;
  private final CallerContext callers;
  private final Clock clock;

  Surveys(
      SurveyRepository surveys,
      SurveyValueRepository values,
      Regions regions,
      CallerContext callers,
      Clock clock) {
    this.surveys = surveys;
    this.values = values;
    this.regions = regions;
    this.callers = callers;
    this.clock = clock;
  }

  /** In the order of area and id. */
  Page<SurveyResponse> list(PageRequest page) {
    List<Survey> rows =
        surveys
            .find(
                "areaCode >= ?1 and (areaCode > ?1 or id > ?2) order by areaCode, id",
                page.isFirst() ? "" : page.after(0),
                page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1)))
            .range(0, page.fetch() - 1)
            .list();
    List<SurveyValue> all = values.of(rows.stream().map(survey -> survey.id).toList());
    return Page.of(
        rows.stream().map(survey -> response(survey, all)).toList(),
        page,
        survey -> List.of(survey.areaCode(), survey.id()));
  }

  SurveyResponse get(UUID id) {
    Survey survey = surveys.findByIdOptional(id).orElseThrow(Problem::notFound);
    return response(survey, values.of(List.of(id)));
  }

  SurveyResponse declare(SurveyRequests.Declaration request) {
    check(request);
    Survey survey = new Survey(Ids.next(), callers.get().tenantId(), request, clock.instant());
    surveys.persist(survey);
    surveys.flush();
    List<SurveyTotals> figures =
        request.figures().stream().map(SurveyRequests.Totals::totals).toList();
    figures.forEach(figure -> keep(survey, figure));
    values.flush();
    return SurveyResponse.of(survey, figures);
  }

  private void keep(Survey survey, SurveyTotals figure) {
    int position = 0;
    values.persist(new SurveyValue(survey, figure.figure(), null, figure.whole(), position));
    for (SurveyTotals.Part part : figure.parts()) {
      position++;
      values.persist(new SurveyValue(survey, figure.figure(), part.name(), part.value(), position));
    }
  }

  private void check(SurveyRequests.Declaration request) {
    List<Violation> violations = new ArrayList<>();
    if (!regions.isValid(request.areaCode())) {
      violations.add(Violation.at("/areaCode", "area-code-unknown"));
    } else if (!request.areaCode().startsWith(callers.get().areaCode())) {
      violations.add(Violation.at("/areaCode", "area-outside-jurisdiction"));
    }
    if (request.surveyedOn().isAfter(LocalDate.now(clock))) {
      violations.add(Violation.at("/surveyedOn", "date-in-future"));
    }
    Set<SurveyFigure> seen = new HashSet<>();
    for (int i = 0; i < request.figures().size(); i++) {
      if (!seen.add(request.figures().get(i).figure())) {
        violations.add(Violation.at("/figures/" + i + "/figure", "figure-twice"));
      }
      checkNames(request.figures().get(i), "/figures/" + i + "/parts/", violations);
    }
    if (!violations.isEmpty()) {
      throw Problem.invalid(violations);
    }
  }

  private static void checkNames(
      SurveyRequests.Totals totals, String at, List<Violation> violations) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < totals.parts().size(); i++) {
      if (!names.add(totals.parts().get(i).name().strip())) {
        violations.add(Violation.at(at + i + "/name", "part-twice"));
      }
    }
  }

  private static SurveyResponse response(Survey survey, List<SurveyValue> all) {
    Map<SurveyFigure, List<SurveyValue>> byFigure = new EnumMap<>(SurveyFigure.class);
    all.stream()
        .filter(value -> value.surveyId.equals(survey.id))
        .forEach(
            value -> byFigure.computeIfAbsent(value.figure, f -> new ArrayList<>()).add(value));
    return SurveyResponse.of(survey, byFigure.values().stream().map(Surveys::totals).toList());
  }

  /** The whole comes first. */
  private static SurveyTotals totals(List<SurveyValue> ofFigure) {
    SurveyValue whole = ofFigure.get(0);
    return new SurveyTotals(
        whole.figure,
        whole.value,
        ofFigure.stream()
            .skip(1)
            .map(value -> new SurveyTotals.Part(value.part, value.value))
            .toList());
  }
}
