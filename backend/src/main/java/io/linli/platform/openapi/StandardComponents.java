package io.linli.platform.openapi;

import io.linli.platform.caller.CallerHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Components that every contract of ours has: the bearer scheme, Problem and Violation, examples of
 * basic types.
 */
final class StandardComponents {

  static final String BEARER = "bearer";
  static final String PROBLEM = "Problem";
  static final String TENANT = "LinliTenant";

  private StandardComponents() {}

  static void addTo(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Components components = document.getComponents();
    components.setSecuritySchemes(Map.of(BEARER, bearer()));
    components.addParameter(TENANT, tenant());
    StandardProblems.addTo(components);
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "A token of the configured issuer that names the person, the tenant and the roles. One"
                + " with scopes linli:<resource>:read or :write, as clients of third parties have,"
                + " is limited to the operations whose x-linli-scope is among them");
  }

  private static Parameter tenant() {
    return OASFactory.createParameter()
        .name(CallerHeaders.TENANT)
        .in(Parameter.In.HEADER)
        .required(false)
        .description(
            "Id of the tenant that the caller acts for; needed when the token names several,"
                + " and refused when it doesn't name this one")
        .schema(Schemas.text().format("uuid"));
  }
}
