package io.linli.platform.caller;

import java.util.Optional;
import java.util.Set;

/**
 * What the tokens of third parties' clients are limited to: {@code linli:<resource>:read} and
 * {@code linli:<resource>:write}, one for each. The resource of an operation is its context, unless
 * its class names another; reading is what GET does, so a search by POST is writing. Neither
 * includes the other.
 */
public final class Scopes {
  /** What each of them begins with; a token that has none such is limited by its roles alone. */
  public static final String PREFIX = "linli:";

  private static final String CONTEXTS = "io.linli.";
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private Scopes() {}

  /**
   * The scope that an operation asks for; empty when it asks for none.
   *
   * @param className of the class that it stands in, with its package
   * @param declared what that class says by {@link InScope}, null when it says nothing
   * @param httpMethod in capitals
   */
  public static Optional<String> needed(String className, String declared, String httpMethod) {
    String resource = declared == null ? context(className) : declared;
    return resource.equals(InScope.NONE)
        ? Optional.empty()
        : Optional.of(PREFIX + resource + (READS.contains(httpMethod) ? ":read" : ":write"));
  }

  private static String context(String className) {
    if (!className.startsWith(CONTEXTS)) {
      throw new IllegalArgumentException(className + " belongs to no context");
    }
    String inside = className.substring(CONTEXTS.length());
    return inside.substring(0, inside.indexOf('.'));
  }
}
