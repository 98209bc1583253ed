package io.linli.platform.caller;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation of tenants that somebody whose token names no tenant may call too, in a capacity of
 * persons: as a resident, or as the head of buildings (domain.md T5).
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OrPerson {
  /** {@link Capacity#RESIDENT} or {@link Capacity#BUILDING_HEAD}. */
  Capacity value();
}
