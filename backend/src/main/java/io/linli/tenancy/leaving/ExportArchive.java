package io.linli.tenancy.leaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.platform.caller.Caller;
import io.linli.platform.schema.SchemaChanges;
import io.linli.tenancy.HeldTable;
import io.linli.tenancy.TenantHoldings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip in the making: a file of JSON lines for each table, in the columns of the database, and at
 * last a manifest that says what there is, how much, and with which checksum.
 */
final class ExportArchive implements AutoCloseable {
  private static final int FORMAT = 1;

  private final ObjectMapper json;
  private final Instant begun;
  private final ZipOutputStream zip;
  private final List<Contents> contents = new ArrayList<>();
  private final MessageDigest digest = sha256();
  private HeldTable table;
  private long tableRows;
  private long rows;

  /** What the manifest says of a file. */
  record Contents(String file, String table, long rows, String sha256) {}

  /** What stands in {@code manifest.json}. */
  record Manifest(
      int format,
      String tenantId,
      String orderedBy,
      String reason,
      Instant begunAt,
      String schemaVersion,
      List<Contents> files,
      Map<String, String> leftOut) {}

  ExportArchive(Path file, ObjectMapper json, Instant begun) throws IOException {
    this.json = json;
    this.begun = begun;
    this.zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
  }

  void begin(HeldTable next) throws IOException {
    table = next;
    tableRows = 0;
    digest.reset();
    zip.putNextEntry(new ZipEntry(fileName()));
  }

  /** Adds a row as the database wrote it. */
  void add(String row) throws IOException {
    byte[] line = (opened(row) + "\n").getBytes(StandardCharsets.UTF_8);
    digest.update(line);
    zip.write(line);
    tableRows++;
    rows++;
  }

  void end() throws IOException {
    zip.closeEntry();
    String checksum = HexFormat.of().formatHex(digest.digest());
    contents.add(new Contents(fileName(), table.table(), tableRows, checksum));
  }

  /** Adds the manifest, after everything that it speaks of. */
  void describe(Caller orderer, String reason, List<TenantHoldings> holdings) throws IOException {
    Map<String, String> leftOut = new TreeMap<>();
    holdings.forEach(held -> leftOut.putAll(held.leftOut()));
    zip.putNextEntry(new ZipEntry("manifest.json"));
    zip.write(
        json.writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(
                new Manifest(
                    FORMAT,
                    orderer.tenantId().toString(),
                    orderer.subject(),
                    reason,
                    begun,
                    Collections.max(SchemaChanges.known()),
                    contents,
                    leftOut)));
    zip.closeEntry();
  }

  /** How many there are so far, in all files. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private String fileName() {
    return table.file() + ".jsonl";
  }

  private String opened(String row) throws JsonProcessingException {
    if (table.opener() == null) {
      return row;
    }
    ObjectNode values = (ObjectNode) json.readTree(row);
    table.opener().open(values);
    return json.writeValueAsString(values);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
