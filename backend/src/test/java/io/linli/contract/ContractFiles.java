package io.linli.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the contract's files lie, seen from the module's folder, in which the tests run. */
public final class ContractFiles {

  /** What the build emits from the annotated code. */
  public static final Path EMITTED = Path.of("target/openapi/openapi.yaml");

  /** What clients are built from. */
  public static final Path COMMITTED = Path.of("../openapi/linli.yaml");

  /** Copies of the committed contract, one a release: {@code linli-1.0.0.yaml}. */
  static final Path RELEASED = Path.of("../openapi/released");

  private static final String PREFIX = "linli-";
  private static final String SUFFIX = ".yaml";

  private ContractFiles() {}

  /** The contract of the newest release by version number; nothing before the first release. */
  static Optional<Path> newestRelease(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> name(file).startsWith(PREFIX) && name(file).endsWith(SUFFIX))
          .max(Comparator.comparing(ContractFiles::version));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Version version(Path file) {
    String name = name(file);
    return Version.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
