package io.linli.platform.objectstore;

import java.util.regex.Pattern;

/** What a key may look like, so that none leads out of a folder or needs escaping in an address. */
final class ObjectKeys {
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

  private ObjectKeys() {}

  /**
   * The key itself.
   *
   * @throws IllegalArgumentException when it is none: a fault of ours, never of the caller
   */
  static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("No key of an object: " + key);
    }
    return key;
  }
}
