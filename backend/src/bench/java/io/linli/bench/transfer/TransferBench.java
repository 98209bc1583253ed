package io.linli.bench.transfer;

import io.linli.bench.measure.Comparison;
import io.linli.bench.measure.HeapLog;
import io.linli.bench.work.Api;
import io.linli.bench.work.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Measures imports and exports of whole lists. */
public final class TransferBench {

  /** What the codes of imported estates begin with. */
  public static final String PREFIX = "IMPORT-";

  /** One city's programme: what the goals speak of. */
  private static final int MOST = 132_000;

  private static final int WARMING_PART = 10;

  private static final String IMPORTS = "/api/v1/imports?list=";

  private static final String WANTED = "{\"list\":\"HOUSEHOLDS\",\"format\":\"XLSX\"}";

  private final Jobs jobs;
  private final HeapLog heap;
  private final CursorLimit cursor;
  private final DataSource superuser;
  private final List<Comparison> results = new ArrayList<>();

  public TransferBench(Api api, HeapLog heap, String url, String password, DataSource superuser) {
    this.jobs = new Jobs(api);
    this.heap = heap;
    this.cursor = new CursorLimit(url, password);
    this.superuser = superuser;
  }

  /** The export of all that a supervisor sees, both sides having done it once before. */
  public Comparison export(Session supervisor)
      throws SQLException, IOException, InterruptedException {
    int rows = cursor.read(supervisor).rows();
    order(supervisor, rows);
    CursorLimit.Reading reading = cursor.read(supervisor);
    heap.mark();
    Duration took = order(supervisor, rows);
    return Comparison.of(
        "export xlsx of " + reading.rows(), took, reading.took(), 3, heap.peak().toString());
  }

  private Duration order(Session supervisor, int rows) throws IOException, InterruptedException {
    byte[] wanted = WANTED.getBytes(StandardCharsets.UTF_8);
    return jobs.run("/api/v1/exports", "application/json", wanted, supervisor, "rows", rows);
  }

  /**
   * Imports of as many households as the size has, at most a city's, after one of a tenth of them
   * that isn't measured.
   *
   * @param street who registers the estates and keeps them
   * @param area one of its neighbourhoods
   */
  public List<Comparison> imports(Session street, String area, int size)
      throws SQLException, IOException, InterruptedException {
    int count = Math.min(size, MOST);
    Rooms few = estates("FIRST-", street, area, count / WARMING_PART);
    run(few, street, Kind.CSV);
    CopyLimit copy = new CopyLimit(superuser);
    Duration bare = copy.copy(estates("COPY-", street, area, count), false);
    Duration audited = copy.copy(estates("AUDITED-", street, area, count), true);
    String without =
        String.format(Locale.ROOT, "limit without audit %.2f s", bare.toMillis() / 1e3);
    measure(
        "import csv of " + count,
        estates("CSV-", street, area, count),
        street,
        Kind.CSV,
        audited,
        2,
        without);
    measure(
        "import xlsx of " + count,
        estates("XLSX-", street, area, count),
        street,
        Kind.XLSX,
        audited,
        3,
        without);
    measure(
        "import xlsx of " + count + " with identity numbers and occupants",
        estates("PERSONS-", street, area, count),
        street,
        Kind.PERSONS,
        null,
        0,
        "");
    return List.copyOf(results);
  }

  private Rooms estates(String name, Session street, String area, int count)
      throws IOException, InterruptedException {
    Rooms rooms = new Rooms(PREFIX + name, count);
    String communities = rooms.communitySheet(area);
    String buildings = rooms.buildingSheet();
    register("COMMUNITIES", communities, street);
    register("BUILDINGS", buildings, street);
    return rooms;
  }

  private void register(String list, String sheet, Session street)
      throws IOException, InterruptedException {
    int rows = (int) sheet.lines().count() - 1;
    jobs.run(
        IMPORTS + list, Jobs.CSV, sheet.getBytes(StandardCharsets.UTF_8), street, "created", rows);
  }

  private void measure(
      String title,
      Rooms rooms,
      Session street,
      Kind kind,
      Duration limit,
      double goal,
      String remark)
      throws IOException, InterruptedException {
    heap.mark();
    Duration took = run(rooms, street, kind);
    String remarks = heap.peak() + (remark.isEmpty() ? "" : "; " + remark);
    results.add(Comparison.of(title, took, limit, goal, remarks));
  }

  private Duration run(Rooms rooms, Session street, Kind kind)
      throws IOException, InterruptedException {
    byte[] sheet = kind.sheet(rooms);
    return jobs.run(IMPORTS + "HOUSEHOLDS", kind.type, sheet, street, "created", rooms.count());
  }

  private enum Kind {
    CSV(Jobs.CSV),
    XLSX(Jobs.XLSX),
    PERSONS(Jobs.XLSX);

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    byte[] sheet(Rooms rooms) throws IOException {
      return this == CSV ? RoomSheets.csv(rooms) : RoomSheets.xlsx(rooms, this == PERSONS);
    }
  }
}
