package io.linli.demo.story;

import io.linli.launch.LocalTokens;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The main job from beginning to end. Every chapter looks at what is there before it does
 * something, so that the story can be told again on kept data.
 */
public final class Story {

  private final Stage stage;
  private final URI address;

  /**
   * A story still to be told.
   *
   * @param address where the service listens
   * @param sheets the folder of the spreadsheets
   */
  public Story(URI address, LocalTokens tokens, Path sheets) {
    // The terminal's own encoding is often not what the system property says.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    this.address = address;
    this.stage = new Stage(address, tokens, sheets, new Narrator(out));
  }

  /**
   * Tells it.
   *
   * @throws StoryException when the service doesn't do what the story says
   */
  public void tell() {
    new Onboarding(stage).tell();
    new Registering(stage).tell();
    new Contracting(stage).tell();
    new Importing(stage).tell();
    new Surveying(stage).tell();
    new Seeing(stage).tell();
    new Rating(stage).tell();
    new Picture(stage).tell();
    new Joining(stage).tell();
    new Day(stage).tell();
    new Refusals(stage).tell();
    new Programme(stage, address).print();
  }
}
