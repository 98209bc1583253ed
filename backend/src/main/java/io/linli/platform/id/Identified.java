package io.linli.platform.id;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A response about one record: when it was just made, the answer's {@code Location} names it. */
public interface Identified {
  UUID id();

  /**
   * The collection under {@code /api/v1} in which the record is found by its id, where that isn't
   * the path that it was posted to.
   */
  @JsonIgnore
  default String collection() {
    return null;
  }
}
