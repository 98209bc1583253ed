package io.linli.bench.town;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The assessment rounds of every supervisor: two published ones with their places, and an open one
 * whose sheets are drafts.
 */
final class RoundTables {

  private static final UUID STANDARD = UUID.fromString("019a9f00-0000-7000-8000-000000000001");

  private static final String CODE = "safe-estate";

  private static final int FIRST_YEAR = 2024;

  private static final int YEARS = 3;

  private static final int LOWEST = 550;

  private static final int SPREAD = 440;

  private static final List<Band> BANDS =
      List.of(
          new Band(900, "THREE_STARS", "STARRED", 3),
          new Band(800, "TWO_STARS", "STARRED", 2),
          new Band(700, "ONE_STAR", "STARRED", 1),
          new Band(600, "PASSED", "PASSED", 0),
          new Band(0, "FAILED", "FAILED", 0));

  private final Town town;
  private int sheets;

  RoundTables(Town town) {
    this.town = town;
  }

  List<Table> all() {
    return List.of(
        new Table(
            "assessment_round",
            "id, tenant_id, area_code, title, standard_id, standard_code, standard_version, year,"
                + " opens_on, closes_on, residential_area, commercial_area, rectification_days,"
                + " state, published_at",
            this::rounds),
        new Table(
            "assessment_sheet",
            "id, round_id, tenant_id, rated_tenant_id, area_code, community_id, community_name,"
                + " standard_id, standard_code, standard_version, year, state, answers, vetoes,"
                + " register_figures, total, verdict, band_code, stars, place, published_at",
            this::sheets));
  }

  private void rounds(RowSink sink) throws IOException {
    for (int s = 0; s < town.supervisors().size(); s++) {
      Supervisor supervisor = town.supervisors().get(s);
      for (int y = 0; y < YEARS; y++) {
        int year = FIRST_YEAR + y;
        sink.row(
            round(s, y),
            supervisor.tenant(),
            supervisor.areaCode(),
            year + "年度考评",
            STANDARD,
            CODE,
            1,
            year,
            year + "-03-01",
            year + "-12-20",
            0,
            0,
            30,
            isOpen(y) ? "OPEN" : "PUBLISHED",
            published(y));
      }
    }
  }

  private void sheets(RowSink sink) throws IOException {
    sheets = 0;
    for (int s = 0; s < town.supervisors().size(); s++) {
      for (int y = 0; y < YEARS; y++) {
        sheets(sink, s, y);
      }
    }
  }

  private void sheets(RowSink sink, int supervisor, int year) throws IOException {
    Supervisor rating = town.supervisors().get(supervisor);
    List<Estate> rated =
        town.estates().stream()
            .filter(estate -> estate.areaCode().startsWith(rating.areaCode()))
            .sorted(Comparator.comparingInt((Estate estate) -> -total(estate, year)))
            .toList();
    int place = 1;
    for (int i = 0; i < rated.size(); i++) {
      Estate estate = rated.get(i);
      if (i > 0 && total(estate, year) < total(rated.get(i - 1), year)) {
        place = i + 1;
      }
      sheet(sink, rating, round(supervisor, year), year, estate, place);
    }
  }

  private void sheet(
      RowSink sink, Supervisor rating, UUID round, int year, Estate estate, int place)
      throws IOException {
    boolean open = isOpen(year);
    int total = total(estate, year);
    Band band = BANDS.stream().filter(each -> total >= each.from).findFirst().orElseThrow();
    sink.row(
        BenchIds.SHEET.of(sheets++),
        round,
        rating.tenant(),
        estate.tenant(),
        estate.areaCode(),
        estate.id(),
        estate.name(),
        STANDARD,
        CODE,
        1,
        FIRST_YEAR + year,
        open ? "DRAFT" : "PUBLISHED",
        Town.ANSWERS,
        "[]",
        "{}",
        open ? null : total / 10 + "." + total % 10,
        open ? null : band.verdict,
        open ? null : band.code,
        open ? null : band.stars,
        open ? null : place,
        published(year));
  }

  private static UUID round(int supervisor, int year) {
    return BenchIds.ROUND.of(supervisor * YEARS + year);
  }

  private static boolean isOpen(int year) {
    return year == YEARS - 1;
  }

  private static String published(int year) {
    return isOpen(year) ? null : FIRST_YEAR + year + "-12-28T10:00:00+08:00";
  }

  /** In tenths of a point. */
  private static int total(Estate estate, int year) {
    return LOWEST + Math.floorMod(estate.number() * 7919 + year * 104_729, SPREAD);
  }

  /** As the shipped standard has it. */
  private record Band(int from, String code, String verdict, int stars) {}
}
