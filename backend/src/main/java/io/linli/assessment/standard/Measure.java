package io.linli.assessment.standard;

import io.linli.platform.openapi.OpenEnums;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that an item can be scored by: taken from the estate register, or observed by the
 * assessor (domain.md A1, E5, E11).
 */
@Schema(
    description = "A figure that an item can be scored by",
    extensions = @Extension(name = OpenEnums.MARK, value = "true", parseValue = true))
public enum Measure {
  /** Property office rooms by floor area; the norm is 5 ‰ (domain.md E11). */
  PROPERTY_ROOM_RATIO(Unit.PER_MILLE, Source.COMMUNITY),
  /** Whether the estate is enclosed (domain.md E1). */
  ENCLOSED(Unit.FLAG, Source.COMMUNITY),
  /** The have "cleaning" (domain.md E5). */
  HAVE_CLEANING(Unit.FLAG, Source.HAVES),
  /** The have "rubbish removal". */
  HAVE_RUBBISH_REMOVAL(Unit.FLAG, Source.HAVES),
  /** The have "order keeping". */
  HAVE_ORDER_KEEPING(Unit.FLAG, Source.HAVES),
  /** The have "daily repair". */
  HAVE_DAILY_REPAIR(Unit.FLAG, Source.HAVES),
  /** The have "parking". */
  HAVE_PARKING(Unit.FLAG, Source.HAVES),
  /** The have "facility upkeep". */
  HAVE_FACILITY_UPKEEP(Unit.FLAG, Source.HAVES),
  /** The have "house repair". */
  HAVE_HOUSE_REPAIR(Unit.FLAG, Source.HAVES),
  /** The have "organisation". */
  HAVE_ORGANISATION(Unit.FLAG, Source.HAVES),
  /** The have "repair upkeep". */
  HAVE_REPAIR_UPKEEP(Unit.FLAG, Source.HAVES),
  /** The have "security". */
  HAVE_SECURITY(Unit.FLAG, Source.HAVES),
  /** The have "greening". */
  HAVE_GREENING(Unit.FLAG, Source.HAVES),
  /** The have "road upkeep". */
  HAVE_ROAD_UPKEEP(Unit.FLAG, Source.HAVES),
  /** The have "office room". */
  HAVE_OFFICE_ROOM(Unit.FLAG, Source.HAVES),
  /** Share of the haves of the community's goal that are met (domain.md E5). */
  HAVES_MET_SHARE(Unit.PERCENT, Source.HAVES),
  /** Needed staff with certificate and on duty (domain.md E12). */
  CERTIFIED_STAFF_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Decorations that were filed before the work (domain.md S8). */
  DECORATION_FILING_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Owners who are satisfied, from a survey (domain.md A6). */
  OWNER_SATISFACTION_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /**
   * Street and stair lights that work (domain.md P5): as the assessor counted them, or as they were
   * found by the ledger of facilities.
   */
  LIGHTS_WORKING_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Common parts of houses and facilities that are sound (domain.md P5), the same way. */
  FACILITIES_SOUND_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Repairs finished by their limit (domain.md P5): as the assessor or the service desk counts. */
  REPAIRS_IN_TIME_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Repairs that weren't reopened, of those that were finished (domain.md P5), the same way. */
  REPAIRS_LASTING_SHARE(Unit.PERCENT, Source.OBSERVATION),
  /** Green area by land area (domain.md P5): as the assessor found it, or as last measured. */
  GREENING_SHARE(Unit.PERCENT, Source.OBSERVATION);

  private static final int MOST_DECIMALS = 2;

  private final Unit unit;
  private final Source source;

  Measure(Unit unit, Source source) {
    this.unit = unit;
    this.source = source;
  }

  /** The unit of the figure. */
  public Unit unit() {
    return unit;
  }

  /** Where the figure is from. */
  public Source source() {
    return source;
  }

  /** Whether the service takes the figure from the register, and nobody types it. */
  public boolean fromRegister() {
    return source != Source.OBSERVATION;
  }

  /** Whether the measure can take this figure: within its unit, at most two decimals. */
  public boolean allows(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() <= MOST_DECIMALS
        && figure.signum() >= 0
        && figure.compareTo(unit.most) <= 0
        && (unit != Unit.FLAG || figure.stripTrailingZeros().scale() <= 0);
  }

  /** Where a figure is from. */
  public enum Source {
    /** The community's record in the register. */
    COMMUNITY,
    /** The community's haves in the register, held against its goal (domain.md E5). */
    HAVES,
    /**
     * What the assessor counted or surveyed; where nobody did, what the service knows of findings.
     */
    OBSERVATION
  }

  /** Unit of a measure. */
  public enum Unit {
    /** 0 to 100. */
    PERCENT(100),
    /** 0 to 1000. */
    PER_MILLE(1000),
    /** 1 for yes, 0 for no. */
    FLAG(1);

    private final BigDecimal most;

    Unit(int most) {
      this.most = BigDecimal.valueOf(most);
    }
  }
}
