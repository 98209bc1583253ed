package io.linli.platform.id;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A response about one record: when it was just made, the answer's {@code Location} names it. */
public interface Located {
  /** What names the record within its collection: the last step of its path. */
  @JsonIgnore
  String step();

  /**
   * The collection under {@code /api/v1} in which the record is found, where that isn't the path
   * that it was posted to.
   */
  @JsonIgnore
  default String collection() {
    return null;
  }
}
