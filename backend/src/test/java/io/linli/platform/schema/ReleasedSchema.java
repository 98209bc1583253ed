package io.linli.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.Resource;

/**
 * The schema that a release shipped: its changelogs by path, each with the checksum it had then.
 */
record ReleasedSchema(String version, Map<String, String> checksums) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "schema");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final String CHANGELOGS = "db/changelog/";
  private static final String MAIN = CHANGELOGS + "db.changelog.xml";

  /** All releases, the newest last. */
  static List<ReleasedSchema> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(ReleasedSchema::read)
          .sorted(Comparator.comparing(release -> Version.parse(release.version())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReleasedSchema read(Path file) {
    try {
      Map<String, String> checksums = new LinkedHashMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\\s+", 2);
        checksums.put(parts[1], parts[0]);
      }
      String name = file.getFileName().toString();
      String version = name.substring("released-".length(), name.length() - ".txt".length());
      return new ReleasedSchema(version, checksums);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that came after it. */
  List<Path> later() {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve(CHANGELOGS))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !checksums.containsKey(RESOURCES.relativize(file).toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file of it holds today, null when it is gone. */
  static String checksum(String path) {
    Path file = RESOURCES.resolve(path);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Brings an empty database to what the release had, as its own migration did. */
  void apply(DatabaseLogin owner) throws Exception {
    try (Connection connection = owner.connect()) {
      Scope.child(
          Map.of("liquibase.analytics.enabled", false),
          () -> {
            try (Liquibase changes =
                new Liquibase(
                    MAIN,
                    new OfRelease(),
                    DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
              changes.update(new Contexts(), new LabelExpression());
            }
          });
    }
  }

  /** Finds no changelog that the release didn't have. */
  @SuppressWarnings("try") // what it inherits says that closing may be interrupted
  private final class OfRelease extends ClassLoaderResourceAccessor {

    @Override
    public List<Resource> search(String path, SearchOptions options) throws IOException {
      return ofRelease(super.search(path, options));
    }

    @Override
    public List<Resource> search(String path, boolean recursive) throws IOException {
      return ofRelease(super.search(path, recursive));
    }

    private List<Resource> ofRelease(List<Resource> found) {
      return found.stream()
          .filter(
              file ->
                  !file.getPath().startsWith(CHANGELOGS) || checksums.containsKey(file.getPath()))
          .toList();
    }
  }
}
