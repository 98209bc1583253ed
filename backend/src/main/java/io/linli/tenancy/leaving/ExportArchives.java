package io.linli.tenancy.leaving;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Begins archives. */
@ApplicationScoped
class ExportArchives {
  private final ObjectMapper json;
  private final Clock clock;

  ExportArchives(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  ExportArchive open(Path file) throws IOException {
    return new ExportArchive(file, json, clock.instant());
  }
}
