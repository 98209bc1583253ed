package io.linli.demo.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of the demonstration, all of them system properties.
 *
 * @param root the repository's root
 * @param data {@code linli.demo.data}: the folder that keeps database, keys and log between runs;
 *     {@code data/demo} under the root unless told otherwise
 * @param port {@code linli.demo.port}: where the service listens, 8080 unless told otherwise
 * @param exitsAfterStory {@code linli.demo.exit}: end after the story instead of going on serving
 */
public record DemoSettings(Path root, Path data, int port, boolean exitsAfterStory) {

  private static final String ROLES = "deploy/database/roles.sql";

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException when this isn't run from within the repository
   */
  public static DemoSettings read() {
    Path root = findRoot(Path.of("").toAbsolutePath());
    String exit = System.getProperty("linli.demo.exit");
    return new DemoSettings(
        root,
        root.resolve(System.getProperty("linli.demo.data", "data/demo")),
        Integer.getInteger("linli.demo.port", 8080),
        exit != null && !exit.equals("false"));
  }

  /** Where it answers for its health: next to where it listens. */
  int managementPort() {
    return port + 1;
  }

  /** The folder of the spreadsheets. */
  public Path sheets() {
    return root.resolve("deploy/demo");
  }

  /** What the database roles are made from. */
  Path roles() {
    return root.resolve(ROLES);
  }

  /** The packaged service. */
  Path serviceJar() {
    return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
  }

  private static Path findRoot(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(ROLES))) {
        return folder;
      }
    }
    throw new IllegalStateException("Run the demonstration from within the repository");
  }
}
