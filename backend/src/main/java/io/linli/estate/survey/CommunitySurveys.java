package io.linli.estate.survey;

import static io.linli.estate.survey.CommunitySurveyResponse.Figure.BUILDINGS;
import static io.linli.estate.survey.CommunitySurveyResponse.Figure.COMMERCIAL_FLOOR_AREA;
import static io.linli.estate.survey.CommunitySurveyResponse.Figure.HOUSEHOLDS;
import static io.linli.estate.survey.CommunitySurveyResponse.Figure.RESIDENTIAL_FLOOR_AREA;

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
  /** Offices count as commercial; garages and the like are in neither declared figure. */
  private static final String FIGURES =
      "select c.declared_buildings, (select count(*) from building b where b.community_id = c.id),"
          + " c.declared_households, h.households, c.residential_floor_area, h.residential,"
          + " c.commercial_floor_area, h.commercial from community c cross join lateral"
          + " (select count(*) as households,"
          + " coalesce(sum(floor_area) filter (where use = 'RESIDENTIAL'), 0) as residential,"
          + " coalesce(sum(floor_area) filter (where use in ('COMMERCIAL', 'OFFICE')), 0)"
          + " as commercial from household where community_id = c.id) h where c.id = :id";

  private final Session session;

  CommunitySurveys(Session session) {
    this.session = session;
  }

  CommunitySurveyResponse of(UUID communityId) {
    Tuple row =
        session
            .createNativeQuery(FIGURES, Tuple.class)
            .setParameter("id", communityId)
            .uniqueResultOptional()
            .orElseThrow(Problem::notFound);
    return CommunitySurveyResponse.of(
        communityId,
        List.of(
            Line.of(BUILDINGS, number(row, 0), number(row, 1)),
            Line.of(HOUSEHOLDS, number(row, 2), number(row, 3)),
            Line.of(RESIDENTIAL_FLOOR_AREA, number(row, 4), number(row, 5)),
            Line.of(COMMERCIAL_FLOOR_AREA, number(row, 6), number(row, 7))));
  }

  private static BigDecimal number(Tuple row, int column) {
    return new BigDecimal(row.get(column).toString());
  }
}
