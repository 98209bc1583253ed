package io.linli.assessment.standard;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The standards that ship with the service (domain.md A7), first version of each. */
public final class PresetStandards {
  /** The eleven criteria of a safe estate (平安物业). */
  public static final String SAFE_ESTATE = "safe-estate";

  /** The environment check in three parts (小区环境整治检查). */
  public static final String ENVIRONMENT_CHECK = "environment-check";

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private PresetStandards() {}

  /** All of them. */
  public static List<StandardDefinition> all() {
    return List.of(load(SAFE_ESTATE), load(ENVIRONMENT_CHECK));
  }

  /**
   * One of them.
   *
   * @throws IllegalArgumentException when none has this code
   */
  public static StandardDefinition load(String code) {
    String resource = "/assessment/presets/" + code + ".json";
    try (InputStream in = PresetStandards.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no preset standard " + code);
      }
      return JSON.readValue(in, StandardDefinition.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
