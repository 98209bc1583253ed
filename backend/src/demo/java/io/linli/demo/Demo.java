package io.linli.demo;

import io.linli.demo.launch.DemoDatabase;
import io.linli.demo.launch.DemoSecrets;
import io.linli.demo.launch.DemoService;
import io.linli.demo.launch.DemoSettings;
import io.linli.demo.launch.DemoTokens;
import io.linli.demo.story.Story;
import io.linli.demo.story.StoryException;
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
  private DemoDatabase database;
  private DemoService service;

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
    Files.createDirectories(settings.data());
    DemoSecrets secrets = DemoSecrets.in(settings.data());
    database = DemoDatabase.start(settings, secrets);
    service = DemoService.start(settings, secrets, database);
    DemoTokens tokens = DemoTokens.signedWith(secrets);
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
