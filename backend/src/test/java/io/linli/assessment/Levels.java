package io.linli.assessment;

import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A street and the district above it, neither used by another test. Taken from the far end of the
 * division codes: the streets of other tests come from the near one.
 *
 * @param street a street office
 * @param district the bureau above it
 */
public record Levels(Party street, Party district) {
  private static final Iterator<String> STREETS = oneStreetADistrict().values().iterator();

  public static synchronized Levels fresh() {
    String street = STREETS.next();
    return new Levels(
        Tenants.supervisor("STREET", street),
        Tenants.supervisor("DISTRICT", street.substring(0, 6)));
  }

  private static Map<String, String> oneStreetADistrict() {
    Map<String, String> streets = new TreeMap<>(Collections.reverseOrder());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Levels.class.getResourceAsStream("/db/data/regions.csv"),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(",", 2)[0])
          .filter(code -> code.length() == 9)
          .forEach(code -> streets.putIfAbsent(code.substring(0, 6), code));
    } catch (IOException e) {
      throw new IllegalStateException("The division codes can't be read", e);
    }
    return new LinkedHashMap<>(streets);
  }
}
