package io.linli.assessment.sheet;

import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the ranking of a published round; places were settled when it was published. */
@ApplicationScoped
public class RankingQueries {
  /** Stands for "no place" in the order of a ranking. */
  private static final int LAST = Integer.MAX_VALUE;

  /** Written out, as the index has it; a parameter in its place would keep the index from use. */
  private static final String PLACE = "coalesce(place, " + LAST + ")";

  private final AssessmentSheetRepository repository;

  RankingQueries(AssessmentSheetRepository repository) {
    this.repository = repository;
  }

  /**
   * Rows of a page and one more, in the order of place and id.
   *
   * @param previousRoundId the round to compare with, or null
   */
  public List<RankedSheet> rows(UUID roundId, UUID previousRoundId, PageRequest page) {
    int after = page.isFirst() ? 0 : Integer.parseInt(page.after(0));
    UUID afterId = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(1));
    List<AssessmentSheet> sheets =
        repository
            .find(
                "roundId = ?1 and (%1$s, id) > (?2, ?3) order by %1$s, id".formatted(PLACE),
                roundId,
                after,
                afterId)
            .range(0, page.fetch() - 1)
            .list();
    Map<UUID, AssessmentSheet> before =
        before(previousRoundId, sheets.stream().map(sheet -> sheet.communityId).toList());
    return sheets.stream().map(sheet -> row(sheet, before.get(sheet.communityId))).toList();
  }

  /** What a row is ordered by. */
  public static List<?> key(RankedSheet row) {
    return List.of(row.place() == null ? LAST : row.place(), row.sheetId());
  }

  private Map<UUID, AssessmentSheet> before(UUID roundId, Collection<UUID> communityIds) {
    if (roundId == null || communityIds.isEmpty()) {
      return Map.of();
    }
    return repository.find("roundId = ?1 and communityId in ?2", roundId, communityIds).stream()
        .collect(Collectors.toMap(sheet -> sheet.communityId, Function.identity()));
  }

  private static RankedSheet row(AssessmentSheet sheet, AssessmentSheet before) {
    BigDecimal previous = before == null ? null : before.total;
    return new RankedSheet(
        sheet.place,
        sheet.id,
        sheet.communityId,
        sheet.communityName,
        sheet.areaCode,
        sheet.ratedTenantId,
        sheet.total,
        sheet.verdict,
        sheet.stars,
        before == null ? null : before.place,
        previous,
        previous == null ? null : sheet.total.subtract(previous));
  }
}
