package io.linli.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  @ParameterizedTest
  @CsvSource({
    "io.linli.estate.community.CommunityResource, , GET, linli:estate:read",
    "io.linli.estate.community.CommunityResource, , HEAD, linli:estate:read",
    "io.linli.estate.community.CommunityResource, , POST, linli:estate:write",
    "io.linli.estate.community.CommunityResource, , PUT, linli:estate:write",
    "io.linli.estate.community.CommunityResource, , DELETE, linli:estate:write",
    "io.linli.estate.occupant.OccupantResource, household, GET, linli:household:read",
  })
  void theContextNamesTheResourceUnlessTheClassDoes(
      String className, String declared, String method, String scope) {
    assertThat(Scopes.needed(className, declared, method)).contains(scope);
  }

  @Test
  void someOperationsAskForNone() {
    assertThat(Scopes.needed("io.linli.tenancy.me.MeResource", InScope.NONE, "GET")).isEmpty();
  }

  @Test
  void aClassOutsideOfAllContextsHasNoScope() {
    assertThatThrownBy(() -> Scopes.needed("org.example.Resource", null, "GET"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
