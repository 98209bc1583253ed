package io.linli.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The bounded contexts in the order in which they may use each other: each the ones before it. */
final class Contexts {

  /** Everything may use it, and all of its packages are public. */
  static final String PLATFORM = "platform";

  static final List<String> IN_ORDER =
      List.of(
          PLATFORM,
          "region",
          "tenancy",
          "rule",
          "estate",
          "resident",
          "contract",
          "photo",
          "servicedesk",
          "facility",
          "patrol",
          "assessment",
          "supervision",
          "news");

  private static final String ROOT = "io.linli.";

  private Contexts() {}

  /** The context of a class of ours, such as {@code estate}; nothing for anybody else's. */
  static Optional<String> of(JavaClass type) {
    return part(type.getPackageName(), 0);
  }

  /** The feature within its context; nothing for a class of a context's face. */
  static Optional<String> featureOf(JavaClass type) {
    return part(type.getPackageName(), 1);
  }

  private static Optional<String> part(String packageName, int position) {
    if (!packageName.startsWith(ROOT)) {
      return Optional.empty();
    }
    String[] parts = packageName.substring(ROOT.length()).split("\\.", -1);
    return parts.length > position ? Optional.of(parts[position]) : Optional.empty();
  }

  static boolean mayUse(String user, String used) {
    return user.equals(used) || IN_ORDER.indexOf(used) < IN_ORDER.indexOf(user);
  }
}
