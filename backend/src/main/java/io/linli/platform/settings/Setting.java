package io.linli.platform.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents one of the {@link LinliSettings} for those who set it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {
  /** What it means, as a phrase that a sentence can end with. */
  String value();

  /** The modes that don't start without it. */
  Mode[] requiredIn() default {};

  /** Whether its value is never shown. */
  boolean secret() default false;

  /** The least that a number may be. */
  int min() default 1;

  /** The most that a number may be. */
  int max() default Integer.MAX_VALUE;
}
