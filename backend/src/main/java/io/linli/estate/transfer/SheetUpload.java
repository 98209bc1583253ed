package io.linli.estate.transfer;

import com.fasterxml.jackson.annotation.JsonValue;
import io.linli.platform.sheet.SheetFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A sheet that came in the body of a request, spooled to a temporary file.
 *
 * @param sha256 of the content: what makes two uploads the same to an {@code Idempotency-Key}
 */
record SheetUpload(Path file, SheetFormat format, @JsonValue String sha256) implements Closeable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
