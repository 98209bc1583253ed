package io.linli.servicedesk.figures;

import io.linli.platform.figure.Percentage;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of the service desk (domain.md S9), counted from the cases whenever asked. */
@ApplicationScoped
class ServiceFigures {
  private final FigureQueries queries;

  ServiceFigures(FigureQueries queries) {
    this.queries = queries;
  }

  Page<ServiceFiguresResponse> list(FigureQueries.Question question, PageRequest page) {
    Map<String, Map<String, TimeFigures>> times = new HashMap<>();
    for (Object[] row : queries.times(question, page)) {
      times
          .computeIfAbsent((String) row[0], key -> new HashMap<>())
          .put((String) row[1], time(row));
    }
    List<ServiceFiguresResponse> rows =
        queries.cases(question, page).stream()
            .map(row -> figures(row, times.getOrDefault((String) row[0], Map.of())))
            .toList();
    return Page.of(rows, page, figures -> List.of(figures.group()));
  }

  private static ServiceFiguresResponse figures(Object[] row, Map<String, TimeFigures> times) {
    return new ServiceFiguresResponse(
        (String) row[0],
        number(row[1]),
        number(row[2]),
        number(row[3]),
        times.getOrDefault("RESPOND", TimeFigures.NONE),
        times.getOrDefault("ON_SITE", TimeFigures.NONE),
        times.getOrDefault("FINISH", TimeFigures.NONE),
        number(row[4]),
        Percentage.of(number(row[4]), number(row[2])),
        number(row[5]),
        Percentage.of(number(row[5]), number(row[1])),
        number(row[6]),
        number(row[7]),
        Percentage.of(number(row[7]), number(row[6])));
  }

  private static TimeFigures time(Object[] row) {
    return new TimeFigures(
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        Percentage.of(number(row[5]), number(row[2])));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
