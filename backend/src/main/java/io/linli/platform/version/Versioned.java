package io.linli.platform.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A response about something that people edit at once: its answer carries an {@code ETag}. */
public interface Versioned {
  /** Counts the changes of the record. */
  long version();

  /** The entity tag of this version. */
  @JsonIgnore
  default String etag() {
    return "\"" + version() + "\"";
  }
}
