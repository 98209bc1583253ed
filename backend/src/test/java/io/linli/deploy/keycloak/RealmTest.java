package io.linli.deploy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.contract.ContractDocument;
import io.linli.contract.ContractFiles;
import io.linli.contract.ContractOperation;
import io.linli.platform.caller.Roles;
import io.linli.platform.caller.Scopes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm that is shipped, against the contract. */
class RealmTest {
  private static final Path REALM = Path.of("..", "deploy", "keycloak", "realm-linli.json");

  private final JsonNode realm;

  RealmTest() throws IOException {
    realm = new ObjectMapper().readTree(REALM.toFile());
  }

  @Test
  void hasEveryScopeOfTheContractAndNoOther() {
    Set<String> ofTheContract =
        ContractDocument.read(ContractFiles.COMMITTED).operations().stream()
            .map(ContractOperation::scope)
            .filter(scope -> !scope.isEmpty())
            .collect(Collectors.toSet());

    assertThat(ofTheRealm()).isEqualTo(ofTheContract);
  }

  @Test
  void everyScopeLetsARoleThroughThatTenantsGrant() {
    for (String scope : ofTheRealm()) {
      assertThat(rolesOf(scope)).as(scope).isNotEmpty().isSubsetOf(Roles.OF_TENANTS);
    }
  }

  @Test
  void noClientHasRolesOrScopesThatItWasNotGiven() {
    for (JsonNode client : realm.path("clients")) {
      String id = client.path("clientId").asText();
      assertThat(client.path("fullScopeAllowed").asBoolean(true)).as(id).isFalse();
      assertThat(
              Stream.of("defaultClientScopes", "optionalClientScopes")
                  .flatMap(list -> texts(client.path(list))))
          .as(id)
          .noneMatch(scope -> scope.startsWith(Scopes.PREFIX));
    }
    assertThat(
            Stream.of("defaultDefaultClientScopes", "defaultOptionalClientScopes")
                .flatMap(list -> texts(realm.path(list))))
        .noneMatch(scope -> scope.startsWith(Scopes.PREFIX));
  }

  private Set<String> ofTheRealm() {
    return nodes(realm.path("clientScopes"))
        .map(scope -> scope.path("name").asText())
        .filter(name -> name.startsWith(Scopes.PREFIX))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> rolesOf(String scope) {
    return nodes(realm.path("scopeMappings"))
        .filter(mapping -> mapping.path("clientScope").asText().equals(scope))
        .flatMap(mapping -> texts(mapping.path("roles")))
        .collect(Collectors.toSet());
  }

  private static Stream<String> texts(JsonNode list) {
    return nodes(list).map(JsonNode::asText);
  }

  private static Stream<JsonNode> nodes(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
