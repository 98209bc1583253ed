package io.linli.platform.objectstore;

/** The object store can't be reached, or refuses. */
public class ObjectStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ObjectStoreException(String message, Exception cause) {
    super(message, cause);
  }
}
