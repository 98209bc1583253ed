package io.linli.assessment.sheet;

import io.linli.assessment.register.RegisterReading;
import io.linli.assessment.scoring.Placing;
import io.linli.assessment.scoring.Rating;
import io.linli.assessment.scoring.Verdict;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The sheets of a round as a whole: opened together and published together. */
@ApplicationScoped
public class RoundSheets {
  private final AssessmentSheetRepository repository;

  RoundSheets(AssessmentSheetRepository repository) {
    this.repository = repository;
  }

  /** The round that sheets are opened for. */
  public record Opening(
      UUID roundId,
      UUID tenantId,
      UUID standardId,
      String standardCode,
      int standardVersion,
      int year,
      Integer quarter) {}

  /** The community that a sheet is about. */
  public record Community(
      UUID communityId, String communityName, String areaCode, UUID ratedTenantId) {}

  /**
   * What came out for one community.
   *
   * @param total exact, one decimal
   * @param rectification whether an order must follow
   */
  public record Result(
      UUID sheetId,
      Community community,
      BigDecimal total,
      Verdict verdict,
      int stars,
      boolean rectification)
      implements Placing.Contestant {

    @Override
    public boolean forfeited() {
      return verdict == Verdict.FORFEITED;
    }

    @Override
    public String tieOrder() {
      return community.areaCode() + sheetId;
    }
  }

  /** Opens a sheet, with measured items as far as the register knows. */
  public void open(Opening round, Community community, RegisterReading register) {
    repository.persist(new AssessmentSheet(Ids.next(), round, community, register));
  }

  /**
   * Publishes all sheets of the round, ranked.
   *
   * @return what came out, best first
   * @throws Problem {@code rule-violated}, naming every sheet that isn't submitted
   */
  public List<Result> publish(UUID roundId, StandardDefinition standard, Instant now) {
    List<AssessmentSheet> sheets = repository.ofRound(roundId);
    requireComplete(sheets);
    List<Result> results = new ArrayList<>();
    for (Placing<Result> placing :
        Placing.of(sheets.stream().map(sheet -> result(sheet, standard)).toList())) {
      repository.get(placing.contestant().sheetId()).publish(placing.place(), now);
      results.add(placing.contestant());
    }
    repository.flush();
    return results;
  }

  private static void requireComplete(List<AssessmentSheet> sheets) {
    if (sheets.isEmpty()) {
      throw Problem.invalid(Violation.at("", "round-without-sheets"));
    }
    List<Violation> open =
        sheets.stream()
            .filter(sheet -> sheet.state == SheetState.DRAFT)
            .map(
                sheet ->
                    Violation.at("/sheets/" + sheet.id, "sheet-not-submitted", sheet.communityName))
            .toList();
    if (!open.isEmpty()) {
      throw Problem.invalid(open);
    }
  }

  private static Result result(AssessmentSheet sheet, StandardDefinition standard) {
    Rating rating = sheet.rate(standard);
    if (rating.total().compareTo(sheet.total) != 0 || rating.verdict() != sheet.verdict) {
      throw new IllegalStateException("Sheet " + sheet.id + " gives another result than it keeps");
    }
    return new Result(
        sheet.id,
        new Community(sheet.communityId, sheet.communityName, sheet.areaCode, sheet.ratedTenantId),
        rating.total(),
        rating.verdict(),
        rating.stars(),
        rating.rectification());
  }
}
