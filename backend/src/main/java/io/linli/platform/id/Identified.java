package io.linli.platform.id;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A response about one record that is found by its id. */
public interface Identified extends Located {
  UUID id();

  @Override
  @JsonIgnore
  default String step() {
    return id().toString();
  }
}
