package io.linli.platform.caller;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The capacity in which an operation is carried out, where it isn't simply that of the caller's
 * tenant. An operation of {@link Capacity#OPERATOR} may be called by a company, and by a street or
 * neighbourhood for the estates that it manages itself (domain.md T3); one of {@link
 * Capacity#SUPERVISOR} by supervisors alone. One of {@link Capacity#RESIDENT} or {@link
 * Capacity#BUILDING_HEAD} is for persons: tenants that the token names don't matter to it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface InCapacity {
  Capacity value();
}
