package io.linli.tenancy.leaving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An export of everything, unpacked: contents by the name of the file. */
record Everything(Map<String, byte[]> files) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Everything in(byte[] zip) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
      return new Everything(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode manifest() {
    return read(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
  }

  /** The rows of a file. */
  List<JsonNode> rows(String file) {
    return new String(files.get(file + ".jsonl"), StandardCharsets.UTF_8)
        .lines()
        .map(Everything::read)
        .toList();
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
