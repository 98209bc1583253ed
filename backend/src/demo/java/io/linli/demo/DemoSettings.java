package io.linli.demo;

import io.linli.launch.LaunchSettings;
import java.nio.file.Path;

/**
 * The settings of the demonstration, all of them system properties.
 *
 * @param launch where it runs: {@code linli.demo.data} is the folder that keeps database, keys and
 *     log between runs, {@code data/demo} under the root unless told otherwise; {@code
 *     linli.demo.port} is where the service listens, 8080 unless told otherwise
 * @param exitsAfterStory {@code linli.demo.exit}: end after the story instead of going on serving
 */
record DemoSettings(LaunchSettings launch, boolean exitsAfterStory) {

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException when this isn't run from within the repository
   */
  static DemoSettings read() {
    String exit = System.getProperty("linli.demo.exit");
    return new DemoSettings(
        LaunchSettings.of(
            System.getProperty("linli.demo.data", "data/demo"),
            Integer.getInteger("linli.demo.port", 8080)),
        exit != null && !exit.equals("false"));
  }

  /** The folder of the spreadsheets. */
  Path sheets() {
    return launch.root().resolve("deploy/demo");
  }
}
