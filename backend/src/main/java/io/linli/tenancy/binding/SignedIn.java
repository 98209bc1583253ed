package io.linli.tenancy.binding;

import io.linli.platform.caller.Roles;
import io.linli.platform.caller.Scopes;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a verified token says of the person who signed in. Tenants are named by the claim {@code
 * tenant_id}, or by the keys of Keycloak's claim {@code organization}: an organization's alias is
 * its tenant's id.
 *
 * @param tenants names of the tenants that the token may speak for, each a tenant's id unless the
 *     issuer names what this service doesn't know
 * @param groups roles as the issuer names them
 * @param scopes of this service that the token is limited to; none when its roles alone limit it
 */
record SignedIn(String subject, Set<String> tenants, Set<String> groups, Set<String> scopes) {
  private static final String TENANT = "tenant_id";
  private static final String ORGANIZATION = "organization";
  private static final String SCOPE = "scope";

  SignedIn {
    tenants = Set.copyOf(tenants);
    groups = Set.copyOf(groups);
    scopes = Set.copyOf(scopes);
  }

  static SignedIn with(JsonWebToken token) {
    Set<String> tenants = new HashSet<>();
    addNames(tenants, token.getClaim(TENANT));
    addNames(tenants, token.getClaim(ORGANIZATION));
    return new SignedIn(token.getSubject(), tenants, token.getGroups(), scopes(token));
  }

  /** Whether the token speaks for no tenant, and for the operator of the service neither. */
  boolean isPersonOnly() {
    return tenants.isEmpty() && !isPlatformOperator();
  }

  /** Whether the token is that of the operator of the service, who belongs to no tenant. */
  boolean isPlatformOperator() {
    return tenants.isEmpty() && groups.contains(Roles.PLATFORM_OPERATOR);
  }

  /** Roles that count: tenants grant some, and the operator of the service has one. */
  Set<String> roles() {
    if (isPlatformOperator()) {
      return Set.of(Roles.PLATFORM_OPERATOR);
    }
    Set<String> roles = new TreeSet<>(groups);
    roles.retainAll(Roles.OF_TENANTS);
    return roles;
  }

  /**
   * Refuses a token that is limited to other scopes.
   *
   * @throws Problem naming the scope that is missing
   */
  void requireScope(String needed) {
    if (!scopes.isEmpty() && !scopes.contains(needed)) {
      throw Problem.of(PlatformProblem.SCOPE_MISSING, needed);
    }
  }

  /** The person alone, for no tenant. */
  Claim person() {
    return new Claim(subject, null, roles());
  }

  /**
   * For whom the person acts in one request.
   *
   * @param chosen the tenant that the request names, null when it names none
   * @throws Problem when there is no such tenant, or more than one to choose from
   */
  Claim acting(String chosen) {
    if (chosen != null) {
      String name = chosen.strip().toLowerCase(Locale.ROOT);
      if (!tenants.contains(name)) {
        throw Problem.of(PlatformProblem.TENANT_NOT_IN_TOKEN);
      }
      return new Claim(subject, id(name), roles());
    }
    if (isPlatformOperator()) {
      return new Claim(subject, null, roles());
    }
    if (tenants.size() > 1) {
      throw Problem.of(PlatformProblem.TENANT_NOT_CHOSEN, tenants.size());
    }
    return new Claim(subject, id(tenants.stream().findFirst().orElse("")), roles());
  }

  /** The tenant that a request counts for: none when it can't be told, and will be refused. */
  Optional<UUID> tenantToCount(String chosen) {
    try {
      return Optional.ofNullable(acting(chosen).tenantId());
    } catch (Problem refused) {
      return Optional.empty();
    }
  }

  private static UUID id(String name) {
    try {
      return UUID.fromString(name);
    } catch (IllegalArgumentException e) {
      throw Problem.of(PlatformProblem.TENANT_UNKNOWN);
    }
  }

  /** RFC 9068: one text with a space between two scopes; some issuers write a list. */
  private static Set<String> scopes(JsonWebToken token) {
    Set<String> named = new HashSet<>();
    addNames(named, token.getClaim(SCOPE));
    return named.stream()
        .flatMap(names -> Stream.of(names.split("\\s+")))
        .filter(name -> name.startsWith(Scopes.PREFIX))
        .collect(Collectors.toSet());
  }

  /** A claim of one name, of a list of names, or of an object with a key for each. */
  private static void addNames(Set<String> names, Object claim) {
    if (claim instanceof JsonObject byName) {
      byName.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    } else if (claim instanceof List<?> several) {
      several.forEach(name -> addNames(names, name));
    } else if (claim instanceof JsonString text) {
      names.add(text.getString().toLowerCase(Locale.ROOT));
    } else if (claim != null) {
      names.add(claim.toString().toLowerCase(Locale.ROOT));
    }
  }
}
