package io.linli.facility;

import io.linli.platform.openapi.OpenEnums;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rate that an estate is kept at (domain.md P5). Computed from what was found, never typed in.
 */
@Schema(
    description = "A rate that an estate is kept at",
    extensions = @Extension(name = OpenEnums.MARK, value = "true", parseValue = true))
public enum PropertyRate {
  /** Street and stair lights that work, of those that somebody has looked at. */
  LIGHTS_WORKING("facility.rate.lights-working"),
  /** Common parts of houses and facilities that are sound, of those that somebody has looked at. */
  SOUND("facility.rate.sound"),
  /** Repairs finished by their limit, of those that were to be finished. */
  REPAIRS_IN_TIME("facility.rate.repairs-in-time"),
  /** Repairs that weren't reopened, of those that were finished. */
  REPAIRS_LASTING("facility.rate.repairs-lasting"),
  /** Green area by land area, as last measured. */
  GREENING("facility.rate.greening");

  private final String rule;

  PropertyRate(String rule) {
    this.rule = rule;
  }

  /** Code of the rule that says how high it must be at least. */
  public String rule() {
    return rule;
  }
}
