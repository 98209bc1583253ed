package io.linli.platform.openapi;

/**
 * Enumerations to which a later version of the service may add. Their schema carries the mark, and
 * clients show or leave out a value that they don't know; of all others they may rely on knowing
 * every value.
 */
public final class OpenEnums {
  /** The extension of the schema; its value is {@code true}. */
  public static final String MARK = "x-linli-open-enum";

  private OpenEnums() {}
}
