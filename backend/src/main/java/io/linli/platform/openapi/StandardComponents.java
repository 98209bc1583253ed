package io.linli.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Components that every contract of ours has: the bearer scheme, Problem and Violation, examples of
 * basic types.
 */
final class StandardComponents {

  static final String BEARER = "bearer";
  static final String PROBLEM = "Problem";

  private StandardComponents() {}

  static void addTo(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Components components = document.getComponents();
    components.setSecuritySchemes(Map.of(BEARER, bearer()));
    StandardProblems.addTo(components);
  }

  private static SecurityScheme bearer() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(
            "A token of the configured issuer that names the person, the tenant and the roles");
  }
}
