package io.linli.tenancy.binding;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation says of its callers.
 *
 * @param roles one of which a caller must hold; empty when it asks for none
 * @param capacity in which it is carried out, null for that of the caller's tenant
 * @param reading whether its reads check the caller themselves
 */
record OperationRule(Set<String> roles, Capacity capacity, boolean reading) {
  static OperationRule of(Method operation) {
    return new OperationRule(
        annotation(operation, RolesAllowed.class)
            .map(allowed -> Set.of(allowed.value()))
            .orElse(Set.of()),
        annotation(operation, InCapacity.class).map(InCapacity::value).orElse(null),
        operation.isAnnotationPresent(Reading.class));
  }

  /** Whether it is for all who have signed in, members of a tenant or not. */
  boolean isForAnybody() {
    return capacity == Capacity.DIRECTORY;
  }

  boolean admits(Set<String> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }

  private static <A extends Annotation> Optional<A> annotation(Method operation, Class<A> type) {
    return Optional.ofNullable(operation.getAnnotation(type))
        .or(() -> Optional.ofNullable(operation.getDeclaringClass().getAnnotation(type)));
  }
}
