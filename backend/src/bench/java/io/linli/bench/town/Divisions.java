package io.linli.bench.town;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks real cities, districts and streets from the register that ships with the service. */
final class Divisions {

  private static final String PROVINCE = "41";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> below = new LinkedHashMap<>();

  private Divisions() {}

  static Divisions read() throws IOException {
    Divisions divisions = new Divisions();
    try (InputStream data = Divisions.class.getResourceAsStream("/db/data/regions.csv");
        CsvReader<CsvRecord> rows =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      rows.stream()
          .filter(row -> row.getField(0).startsWith(PROVINCE))
          .forEach(row -> divisions.add(row.getField(0), row.getField(1), row.getField(2)));
    }
    return divisions;
  }

  String name(String code) {
    return names.get(code);
  }

  /** Codes of as many cities, each followed by its districts, each followed by its streets. */
  List<String> pick(int cities, int districtsOfCity, int streetsOfDistrict) {
    List<String> codes = new ArrayList<>();
    for (String city : enough(PROVINCE, cities, districtsOfCity)) {
      codes.add(city);
      for (String district : enough(city, districtsOfCity, streetsOfDistrict)) {
        codes.add(district);
        codes.addAll(below.get(district).subList(0, streetsOfDistrict));
      }
    }
    return codes;
  }

  /** The first ones below that have enough below themselves. */
  private List<String> enough(String parent, int count, int needed) {
    return below.get(parent).stream()
        .filter(code -> below.getOrDefault(code, List.of()).size() >= needed)
        .limit(count)
        .toList();
  }

  private void add(String code, String name, String parent) {
    names.put(code, name);
    below.computeIfAbsent(parent, key -> new ArrayList<>()).add(code);
  }
}
