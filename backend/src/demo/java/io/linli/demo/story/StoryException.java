package io.linli.demo.story;

/** The service did not do what the story says. */
public final class StoryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoryException(String message) {
    super(message);
  }

  StoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
