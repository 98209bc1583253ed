package io.linli.platform.sheet;

import java.util.Locale;
import java.util.Optional;

/** The kinds of spreadsheet file that people send and receive. */
public enum SheetFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
  CSV("text/csv", ".csv");

  private final String mediaType;
  private final String extension;

  SheetFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of a file's name, with its dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file's name claims; whether it is true, only reading tells. */
  public static Optional<SheetFormat> ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (SheetFormat format : values()) {
      if (name.endsWith(format.extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
