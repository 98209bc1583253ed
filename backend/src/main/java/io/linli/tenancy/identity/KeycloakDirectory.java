package io.linli.tenancy.identity;

import io.linli.platform.settings.LinliSettings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Organisations and accounts in Keycloak: an organisation a tenant, with the tenant's id as alias.
 * Everything may be asked for again.
 */
@ApplicationScoped
class KeycloakDirectory {
  /** Keycloak finds organisations by attributes, and not by alias. */
  private static final String TENANT = "tenant";

  private static final int CREATED = 201;
  private static final int GONE = 204;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final LinliSettings.Keycloak settings;
  private Keycloak client;

  KeycloakDirectory(LinliSettings settings) {
    this.settings = settings.identity().keycloak();
  }

  void open(UUID tenantId, String name) {
    Optional<OrganizationResource> known = find(tenantId);
    if (known.isPresent()) {
      enable(known.get(), true);
    } else if (!create(tenantId, name)) {
      // Somebody else has the name, such as a tenant that has left.
      require(create(tenantId, name + " " + tenantId));
    }
  }

  /**
   * The account of a person, made when there is none with this address. One that somebody has
   * registered without proving the address is refused: it may be anybody's.
   */
  String account(String email, String displayName) {
    List<UserRepresentation> known = realm().users().searchByEmail(email, true);
    if (!known.isEmpty()) {
      require(Boolean.TRUE.equals(known.get(0).isEmailVerified()));
      return known.get(0).getId();
    }
    UserRepresentation person = new UserRepresentation();
    person.setUsername(email);
    person.setEmail(email);
    // Whoever onboards the tenant vouches for the address, and only mail to it leads in.
    person.setEmailVerified(true);
    person.setFirstName(displayName);
    person.setEnabled(true);
    person.setRequiredActions(List.of("UPDATE_PASSWORD"));
    try (Response answer = realm().users().create(person)) {
      return CreatedResponseUtil.getCreatedId(answer);
    }
  }

  /**
   * Makes a person one of the organisation.
   *
   * @return false when Keycloak has no such person, or none that can belong to an organisation
   */
  boolean join(UUID tenantId, String subject) {
    OrganizationResource organization =
        find(tenantId).orElseThrow(() -> new NotFoundException("No organisation"));
    try (Response answer = organization.members().addMember(subject)) {
      int status = answer.getStatus();
      require(Set.of(CREATED, CONFLICT, BAD_REQUEST, NOT_FOUND).contains(status), answer);
      return status == CREATED || status == CONFLICT;
    }
  }

  void leave(UUID tenantId, String subject) {
    find(tenantId).ifPresent(organization -> remove(organization, subject));
  }

  /** Disabled rather than removed: it may be opened again. */
  void close(UUID tenantId) {
    find(tenantId).ifPresent(organization -> enable(organization, false));
  }

  /** The accounts of its people are their own and stay. */
  void remove(UUID tenantId) {
    find(tenantId)
        .ifPresent(
            organization -> {
              try (Response answer = organization.delete()) {
                require(Set.of(GONE, NOT_FOUND).contains(answer.getStatus()), answer);
              }
            });
  }

  private static void enable(OrganizationResource organization, boolean enabled) {
    OrganizationRepresentation known = organization.toRepresentation();
    if (known.isEnabled() != enabled) {
      known.setEnabled(enabled);
      try (Response answer = organization.update(known)) {
        require(answer.getStatus() == GONE, answer);
      }
    }
  }

  private static void remove(OrganizationResource organization, String subject) {
    try (Response answer = organization.members().member(subject).delete()) {
      require(Set.of(GONE, BAD_REQUEST, NOT_FOUND).contains(answer.getStatus()), answer);
    }
  }

  private boolean create(UUID tenantId, String name) {
    OrganizationRepresentation organization = new OrganizationRepresentation();
    organization.setName(name);
    organization.setAlias(tenantId.toString());
    organization.setAttributes(Map.of(TENANT, List.of(tenantId.toString())));
    try (Response answer = realm().organizations().create(organization)) {
      if (answer.getStatus() == CONFLICT) {
        return false;
      }
      require(answer.getStatus() == CREATED, answer);
      return true;
    }
  }

  private Optional<OrganizationResource> find(UUID tenantId) {
    return realm().organizations().searchByAttribute(TENANT + ":" + tenantId).stream()
        .filter(found -> tenantId.toString().equals(found.getAlias()))
        .findFirst()
        .map(found -> realm().organizations().get(found.getId()));
  }

  private static void require(boolean holds, Response answer) {
    if (!holds) {
      throw new WebApplicationException(answer.getStatus());
    }
  }

  private static void require(boolean free) {
    if (!free) {
      throw new WebApplicationException(CONFLICT);
    }
  }

  private synchronized RealmResource realm() {
    if (client == null) {
      client =
          KeycloakBuilder.builder()
              .serverUrl(settings.url().orElseThrow())
              .realm(settings.realm())
              .clientId(settings.clientId())
              .clientSecret(settings.clientSecret().orElseThrow())
              .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
              .build();
    }
    return client.realm(settings.realm());
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
