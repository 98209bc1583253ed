package io.linli.patrol.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the day in China, as it is sent, kept and shown. */
@Schema(name = "PatrolTimeWindow", description = "A part of the day in China")
public record TimeWindow(
    @Schema(description = "From this time", examples = "08:00")
        @NotNull
        @Pattern(regexp = TimeWindow.TIME)
        String from,
    @Schema(description = "Until this time; 24:00 is midnight", examples = "20:00")
        @NotNull
        @Pattern(regexp = TimeWindow.TIME)
        String to) {

  static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
  static final TimeWindow WHOLE_DAY = new TimeWindow("00:00", "24:00");
  private static final int MINUTES_OF_HOUR = 60;

  /** Minutes from midnight to its beginning. */
  int begins() {
    return minutes(from);
  }

  /** Minutes from midnight to its end. */
  int ends() {
    return minutes(to);
  }

  @JsonIgnore
  boolean isTurnedRound() {
    return begins() >= ends();
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * MINUTES_OF_HOUR
        + Integer.parseInt(time.substring(3));
  }
}
