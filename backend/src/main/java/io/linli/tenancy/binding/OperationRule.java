package io.linli.tenancy.binding;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
import io.linli.platform.caller.InScope;
import io.linli.platform.caller.OrPerson;
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
 * @param orPerson in which it is carried out for somebody who speaks for no tenant, null when such
 *     a person may not call it
 * @param reading whether its reads check the caller themselves
 * @param scope that a token limited by scopes must have, null when it asks for none
 */
record OperationRule(
    Set<String> roles, Capacity capacity, Capacity orPerson, boolean reading, String scope) {
  private static final Set<Capacity> OF_PERSONS =
      Set.of(Capacity.DIRECTORY, Capacity.RESIDENT, Capacity.BUILDING_HEAD);

  static OperationRule of(Method operation, String httpMethod) {
    return new OperationRule(
        annotation(operation, RolesAllowed.class)
            .map(allowed -> Set.of(allowed.value()))
            .orElse(Set.of()),
        annotation(operation, InCapacity.class).map(InCapacity::value).orElse(null),
        annotation(operation, OrPerson.class).map(OrPerson::value).orElse(null),
        operation.isAnnotationPresent(Reading.class),
        Scopes.needed(
                operation.getDeclaringClass().getName(),
                annotation(operation, InScope.class).map(InScope::value).orElse(null),
                httpMethod)
            .orElse(null));
  }

  /**
   * The capacity in which somebody calls it for nobody but himself; empty when it is called for a
   * tenant.
   *
   * @param chosen the tenant that the request names, null when it names none
   */
  Optional<Capacity> ofPerson(SignedIn signedIn, String chosen) {
    if (capacity != null && OF_PERSONS.contains(capacity)) {
      return Optional.of(capacity);
    }
    return chosen == null && signedIn.isPersonOnly()
        ? Optional.ofNullable(orPerson)
        : Optional.empty();
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
