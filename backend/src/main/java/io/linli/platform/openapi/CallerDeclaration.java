package io.linli.platform.openapi;

import io.linli.platform.openapi.OperationTraits.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says on each operation who may call it, and in which capacity. */
final class CallerDeclaration {

  /** Names the roles; a security requirement of OpenAPI 3.0 cannot, for bearer tokens. */
  static final String ROLES = "x-linli-roles";

  /**
   * OPERATOR, SUPERVISOR or PLATFORM; DIRECTORY for all who have signed in, of a tenant or not;
   * RESIDENT and BUILDING_HEAD for persons, of a tenant or not; absent where any tenant may call.
   */
  static final String CAPACITY = "x-linli-capacity";

  /** What a token that is limited by scopes must have; absent where none is asked for. */
  static final String SCOPE = "x-linli-scope";

  /**
   * RESIDENT or BUILDING_HEAD: that of callers whose token names no tenant; absent where such are
   * refused.
   */
  static final String OR_PERSON = "x-linli-person-capacity";

  /** Where no tenant acts, there is none to name. */
  private static final Set<String> WITHOUT_TENANT =
      Set.of("PLATFORM", "DIRECTORY", "RESIDENT", "BUILDING_HEAD");

  private CallerDeclaration() {}

  static void declareOn(ApiOperation api, Traits traits) {
    if (traits.roles().isEmpty()) {
      api.operation().setSecurity(null);
      return;
    }
    api.operation().addExtension(ROLES, new ArrayList<>(traits.roles()));
    if (traits.capacity() != null) {
      api.operation().addExtension(CAPACITY, traits.capacity());
    }
    if (traits.scope() != null) {
      api.operation().addExtension(SCOPE, traits.scope());
    }
    if (traits.orPerson() != null) {
      api.operation().addExtension(OR_PERSON, traits.orPerson());
    }
    api.operation()
        .setSecurity(
            List.of(
                OASFactory.createSecurityRequirement()
                    .addScheme(StandardComponents.BEARER, List.of())));
  }

  /**
   * Adds the header that names the tenant; the operator of the service has none, and newcomers
   * neither.
   */
  static void declareTenant(ApiOperation api) {
    Object capacity = api.secured() ? api.operation().getExtensions().get(CAPACITY) : "PLATFORM";
    if (capacity == null || !WITHOUT_TENANT.contains(capacity.toString())) {
      api.operation().addParameter(OASFactory.createParameter().ref(StandardComponents.TENANT));
    }
  }

  /** Adds the header that an interceptor reads, and that no parameter of the method shows. */
  static void declareIdempotency(ApiOperation api, Traits traits) {
    if (traits.idempotent() && api.header(StandardHeaders.IDEMPOTENCY_KEY).isEmpty()) {
      api.operation()
          .addParameter(
              OASFactory.createParameter()
                  .name(StandardHeaders.IDEMPOTENCY_KEY)
                  .in(Parameter.In.HEADER)
                  .required(false)
                  .schema(Schemas.text().minLength(8).maxLength(128).pattern("[\\x21-\\x7e]*")));
    }
  }
}
