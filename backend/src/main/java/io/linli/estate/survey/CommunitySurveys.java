package io.linli.estate.survey;

import io.linli.estate.survey.CommunitySurveyResponse.Figure;
import io.linli.estate.survey.CommunitySurveyResponse.Line;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Holds what is declared of a community against what is registered in it (domain.md E6). */
@ApplicationScoped
class CommunitySurveys {
  private static final String FIGURES =
      "select f.figure, f.declared, f.registered from community c"
          + SurveyedFigures.OF_COMMUNITY
          + " where c.id = :id order by f.position";

  private final Session session;

  CommunitySurveys(Session session) {
    this.session = session;
  }

  CommunitySurveyResponse of(UUID communityId) {
    List<Line> figures =
        session
            .createNativeQuery(FIGURES, Tuple.class)
            .setParameter("id", communityId)
            .getResultList()
            .stream()
            .map(CommunitySurveys::line)
            .toList();
    if (figures.isEmpty()) {
      throw Problem.notFound();
    }
    return CommunitySurveyResponse.of(communityId, figures);
  }

  private static Line line(Tuple row) {
    return Line.of(
        Figure.valueOf(row.get(0, String.class)),
        row.get(1, BigDecimal.class),
        row.get(2, BigDecimal.class));
  }
}
