package io.linli.demo;

import io.linli.demo.story.Story;
import io.linli.demo.story.StoryException;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.launch.LocalTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;

/**
 * The demonstration: starts a database and the packaged service, plays the main job as separate
 * callers through HTTP, and goes on serving until it is interrupted. {@link DemoSettings} names its
 * settings.
 */
public final class Demo implements AutoCloseable {

  private final DemoSettings settings;
  private LocalDatabase database;
  private LocalService service;

  private Demo(DemoSettings settings) {
    this.settings = settings;
  }

  /**
   * Runs the demonstration.
   *
   * @param args none
   */
  public static void main(String[] args) throws InterruptedException {
    int exitCode = 0;
    try (Demo demo = new Demo(DemoSettings.read())) {
      Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "demo-shutdown"));
      demo.run();
    } catch (IOException | GeneralSecurityException | SQLException | StoryException e) {
      System.err.println("The demonstration stops here: " + e.getMessage());
      exitCode = 1;
    }
    System.exit(exitCode);
  }

  private void run()
      throws IOException, GeneralSecurityException, SQLException, InterruptedException {
    LaunchSettings launch = settings.launch();
    Files.createDirectories(launch.data());
    LocalSecrets secrets = LocalSecrets.in(launch.data());
    database = LocalDatabase.start(launch, secrets);
    service = LocalService.start(launch, secrets, database);
    LocalTokens tokens = LocalTokens.signedWith(secrets);
    new Story(service.address(), tokens, settings.sheets()).tell();
    if (!settings.exitsAfterStory()) {
      service.await();
    }
  }

  /** Ends the service, then the database, once however often it is called. */
  @Override
  public synchronized void close() {
    if (service != null) {
      service.close();
      service = null;
    }
    if (database != null) {
      database.close();
      database = null;
    }
  }
}
