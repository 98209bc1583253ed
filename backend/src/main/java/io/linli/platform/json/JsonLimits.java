package io.linli.platform.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Bounds what is read as JSON. Sheets may be large and are streamed; a JSON body stands in memory
 * as a whole, and nobody needs a megabyte of it.
 */
@Singleton
public class JsonLimits implements ObjectMapperCustomizer {
  /** The largest body of JSON. */
  public static final int MEGABYTES = 1;

  private static final int MAX_BYTES = MEGABYTES * 1_000_000;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(MAX_BYTES)
                .maxNestingDepth(50)
                .build());
  }
}
