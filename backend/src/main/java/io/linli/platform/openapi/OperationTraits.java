package io.linli.platform.openapi;

import io.linli.platform.caller.Scopes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the annotations that guard an operation say about it. Read from the same annotations that
 * the service obeys, so that the contract cannot say something else than the service does.
 */
final class OperationTraits {

  /**
   * The traits of one operation.
   *
   * @param roles that may call it; none for a public one
   * @param capacity in which it is carried out, null where it is simply that of the caller
   * @param orPerson in which it is carried out for somebody of no tenant, null where such may not
   *     call it
   * @param idempotent whether it takes an Idempotency-Key
   * @param successStatus the HTTP status that its method names, 0 when it names none
   * @param scope that limited tokens must have, null when it asks for none
   */
  record Traits(
      List<String> roles,
      String capacity,
      String orPerson,
      boolean idempotent,
      int successStatus,
      String scope) {
    static final Traits NONE = new Traits(List.of(), null, null, false, 0, null);
  }

  private static final String OURS = "io.linli.";

  private static final DotName ROLES_ALLOWED =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");
  private static final DotName PERMIT_ALL =
      DotName.createSimple("jakarta.annotation.security.PermitAll");
  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final DotName IN_CAPACITY =
      DotName.createSimple("io.linli.platform.caller.InCapacity");
  private static final DotName IN_SCOPE = DotName.createSimple("io.linli.platform.caller.InScope");
  private static final DotName OR_PERSON =
      DotName.createSimple("io.linli.platform.caller.OrPerson");
  private static final DotName IDEMPOTENT =
      DotName.createSimple("io.linli.platform.idempotency.Idempotent");
  private static final DotName RESPONSE_STATUS =
      DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
  private static final List<DotName> HTTP_METHODS =
      Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
          .map(method -> DotName.createSimple("jakarta.ws.rs." + method))
          .toList();

  private final Map<String, Set<Traits>> byOperationId;

  private OperationTraits(Map<String, Set<Traits>> byOperationId) {
    this.byOperationId = Map.copyOf(byOperationId);
  }

  static OperationTraits of(Map<String, Traits> traitsById) {
    Map<String, Set<Traits>> sets = new HashMap<>();
    traitsById.forEach((id, traits) -> sets.put(id, Set.of(traits)));
    return new OperationTraits(sets);
  }

  /** Reads every JAX-RS method of the application; clients of others have such methods too. */
  static OperationTraits from(IndexView index) {
    Map<String, Set<Traits>> found = new HashMap<>();
    for (DotName httpMethod : HTTP_METHODS) {
      for (AnnotationInstance annotation : index.getAnnotations(httpMethod)) {
        if (annotation.target().kind() != AnnotationTarget.Kind.METHOD) {
          continue;
        }
        MethodInfo method = annotation.target().asMethod();
        if (method.declaringClass().name().toString().startsWith(OURS)) {
          found
              .computeIfAbsent(operationId(method), id -> new HashSet<>())
              .add(traitsOf(method, httpMethod));
        }
      }
    }
    return new OperationTraits(found);
  }

  private static String operationId(MethodInfo method) {
    AnnotationInstance operation = method.annotation(OPERATION);
    AnnotationValue id = operation == null ? null : operation.value("operationId");
    return id == null || id.asString().isEmpty() ? method.name() : id.asString();
  }

  private static Traits traitsOf(MethodInfo method, DotName httpMethod) {
    return new Traits(
        rolesOf(method),
        onMethodOrClass(method, IN_CAPACITY).map(found -> found.value().asEnum()).orElse(null),
        onMethodOrClass(method, OR_PERSON).map(found -> found.value().asEnum()).orElse(null),
        onMethodOrClass(method, IDEMPOTENT).isPresent(),
        onMethodOrClass(method, RESPONSE_STATUS).map(found -> found.value().asInt()).orElse(0),
        scopeOf(method, httpMethod));
  }

  private static String scopeOf(MethodInfo method, DotName httpMethod) {
    AnnotationInstance declared = method.declaringClass().declaredAnnotation(IN_SCOPE);
    return Scopes.needed(
            method.declaringClass().name().toString(),
            declared == null ? null : declared.value().asString(),
            httpMethod.withoutPackagePrefix())
        .orElse(null);
  }

  private static List<String> rolesOf(MethodInfo method) {
    if (method.hasDeclaredAnnotation(PERMIT_ALL)) {
      return List.of();
    }
    return onMethodOrClass(method, ROLES_ALLOWED).map(OperationTraits::sorted).orElse(List.of());
  }

  private static List<String> sorted(AnnotationInstance rolesAllowed) {
    return Arrays.stream(rolesAllowed.value().asStringArray()).distinct().sorted().toList();
  }

  private static Optional<AnnotationInstance> onMethodOrClass(MethodInfo method, DotName name) {
    return Optional.ofNullable(method.declaredAnnotation(name))
        .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
  }

  /**
   * The traits of an operation; none for one whose id no method has.
   *
   * @throws IllegalStateException when the id stands on several methods that differ in their traits
   */
  Traits of(ApiOperation api) {
    String id = api.operation().getOperationId();
    Set<Traits> traits = id == null ? Set.of() : byOperationId.getOrDefault(id, Set.of());
    if (traits.size() > 1) {
      throw new IllegalStateException(
          "Operation id %s stands on methods that differ: %s".formatted(id, traits));
    }
    return traits.isEmpty() ? Traits.NONE : traits.iterator().next();
  }
}
