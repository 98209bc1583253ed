package io.linli.estate.transfer;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.linli.platform.sheet.SheetFormat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send to import and export. */
final class ImportRequests {
  private ImportRequests() {}

  /** How a sheet is imported. Its fields are part of what an {@code Idempotency-Key} stands for. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static class Options {
    @QueryParam("list")
    @NotNull
    @Parameter(
        description = "The list that the sheet is of",
        example = "HOUSEHOLDS",
        required = true)
    ImportableList list;

    @QueryParam("mode")
    @DefaultValue("ALL_OR_NOTHING")
    @Parameter(
        description = "What to do when there are bad rows",
        example = "GOOD_ROWS_ONLY",
        schema =
            @Schema(
                type = SchemaType.STRING,
                enumeration = {"ALL_OR_NOTHING", "GOOD_ROWS_ONLY"},
                defaultValue = "ALL_OR_NOTHING"))
    ImportMode mode;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Try everything and write nothing", example = "true")
    boolean dryRun;

    @QueryParam("fileName")
    @Pattern(regexp = "[^/\\\\\\p{Cntrl}]{1,200}")
    @Parameter(description = "Name of the file, for that of the result", example = "房屋.xlsx")
    String fileName;
  }

  /** Which rows of a list are exported, and how. */
  @Schema(name = "RegisterExport", description = "Which rows of a list are exported, and how")
  record Export(
      @Schema(description = "The list", examples = "OCCUPANTS") @NotNull RegisterList list,
      @Schema(description = "Format of the file", examples = "XLSX") @NotNull SheetFormat format,
      @Schema(
              description = "Only what lies below this area code",
              examples = "410105001",
              nullable = true)
          @Pattern(regexp = "[0-9]{2,12}")
          String areaCode,
      @Schema(description = "Only this community", nullable = true) UUID communityId,
      @Schema(
              description =
                  "Whether occupants who have left and management areas that have ended are"
                      + " exported too",
              examples = "false")
          boolean includeEnded) {}
}
