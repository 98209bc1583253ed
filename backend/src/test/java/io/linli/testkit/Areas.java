package io.linli.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Hands out streets, each once, so that no two tests share a jurisdiction. */
public final class Areas {
  private static final Iterator<String> STREETS = streets().iterator();

  private Areas() {}

  /** Code of a street that nobody else has. */
  public static synchronized String freshStreet() {
    return STREETS.next();
  }

  private static List<String> streets() {
    try (InputStream data = Areas.class.getResourceAsStream("/db/data/regions.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split(",", 2)[0]).filter(c -> c.length() == 9).toList();
    } catch (IOException e) {
      throw new IllegalStateException("The division codes can't be read", e);
    }
  }
}
