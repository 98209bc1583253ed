package io.linli.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where and how a database and a packaged service are started.
 *
 * @param root the repository's root
 * @param data the folder that keeps database, keys and log between runs
 * @param port where the service listens
 * @param javaHome the JDK that runs the service
 * @param jvmOptions what its JVM is told
 * @param environment settings of the service that differ from those of a local installation
 */
public record LaunchSettings(
    Path root,
    Path data,
    int port,
    Path javaHome,
    List<String> jvmOptions,
    Map<String, String> environment) {

  private static final String ROLES = "deploy/database/roles.sql";

  /**
   * Settings with this JDK and half a gigabyte of heap.
   *
   * @param data a folder, from the repository's root
   * @throws IllegalStateException when this isn't run from within the repository
   */
  public static LaunchSettings of(String data, int port) {
    Path root = findRoot(Path.of("").toAbsolutePath());
    Path javaHome = Path.of(System.getProperty("java.home"));
    return new LaunchSettings(
        root, root.resolve(data), port, javaHome, List.of("-Xmx512m"), Map.of());
  }

  /** The same with another JDK and other options for its JVM. */
  public LaunchSettings withJvm(Path otherHome, List<String> options) {
    return new LaunchSettings(root, data, port, otherHome, List.copyOf(options), environment);
  }

  /** The same with other settings of the service, by the names of environment variables. */
  public LaunchSettings withEnvironment(Map<String, String> other) {
    return new LaunchSettings(root, data, port, javaHome, jvmOptions, Map.copyOf(other));
  }

  /** Where it answers for its health: next to where it listens. */
  public int managementPort() {
    return port + 1;
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
    throw new IllegalStateException("Run this from within the repository");
  }
}
