package io.linli.assessment.standard;

import com.fasterxml.jackson.core.type.TypeReference;
import io.linli.platform.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The standards that ship with the service (domain.md A7) in their current versions. */
public final class PresetStandards {
  /** The eleven criteria of a safe estate (平安物业). */
  public static final String SAFE_ESTATE = "safe-estate";

  /** The environment check in three parts (小区环境整治检查). */
  public static final String ENVIRONMENT_CHECK = "environment-check";

  /** What an estate is kept at, by the rates that follow from findings (domain.md P5). */
  public static final String PROPERTY_RATES = "property-rates";

  private PresetStandards() {}

  /** All of them. */
  public static List<StandardDefinition> all() {
    return List.of(load(SAFE_ESTATE, 1), load(ENVIRONMENT_CHECK, 1), load(PROPERTY_RATES, 1));
  }

  /**
   * A version of one of them.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static StandardDefinition load(String code, int standardVersion) {
    String resource = "/assessment/presets/" + code + "." + standardVersion + ".json";
    try (InputStream in = PresetStandards.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no preset standard " + code);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonText.read(text, new TypeReference<StandardDefinition>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
