package io.linli.platform.caller;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link Scopes resource} of a class's operations, where it isn't that of its context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InScope {
  /** For operations that every token may call, whatever its scopes are. */
  String NONE = "";

  /**
   * Who lives where, and what they own: personal data, apart from the buildings that they are in.
   */
  String HOUSEHOLD = "household";

  /** Whole lists in and out, households and occupants included, and the jobs that do it. */
  String TRANSFER = "transfer";

  String value();
}
