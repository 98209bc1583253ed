package io.linli.platform.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Bounds what is read as JSON. Sheets may be large and are streamed; a JSON body stands in memory
 * as a whole, and nobody needs a mebibyte of it.
 */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {
  private static final int MAX_BYTES = 1 << 20;

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
