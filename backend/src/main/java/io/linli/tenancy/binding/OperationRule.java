package io.linli.tenancy.binding;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Scopes;
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
 * @param scope that a token limited by scopes must have, null when it asks for none
 */
record OperationRule(Set<String> roles, Capacity capacity, boolean reading, String scope) {
  static OperationRule of(Method operation, String httpMethod) {
    return new OperationRule(
        annotation(operation, RolesAllowed.class)
            .map(allowed -> Set.of(allowed.value()))
            .orElse(Set.of()),
        annotation(operation, InCapacity.class).map(InCapacity::value).orElse(null),
        operation.isAnnotationPresent(Reading.class),
        Scopes.needed(
                operation.getDeclaringClass().getName(),
                annotation(operation, InScope.class).map(InScope::value).orElse(null),
                httpMethod)
            .orElse(null));
  }

  /** Whether it is for all who have signed in, members of a tenant or not. */
  boolean isForAnybody() {
    return capacity == Capacity.DIRECTORY;
  }

  /** Refuses a token that is limited to other operations. */
  void holdScope(SignedIn signedIn) {
    if (scope != null) {
      signedIn.requireScope(scope);
    }
  }

  boolean admits(Set<String> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }

  private static <A extends Annotation> Optional<A> annotation(Method operation, Class<A> type) {
    return Optional.ofNullable(operation.getAnnotation(type))
        .or(() -> Optional.ofNullable(operation.getDeclaringClass().getAnnotation(type)));
  }
}
