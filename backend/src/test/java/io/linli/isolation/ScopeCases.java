package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.contract.ContractOperation;
import io.linli.isolation.Cases.Case;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Clients of third parties that act for rightful members, limited by scopes. */
final class ScopeCases {
  private final ContractOperation operation;
  private final OperationCall call;
  private final World world;

  private ScopeCases(ContractOperation operation, World world) {
    this.operation = operation;
    this.call = new OperationCall(operation, world::id);
    this.world = world;
  }

  static List<Case> of(ContractOperation operation, World world) {
    return operation.scope().isEmpty() ? List.of() : new ScopeCases(operation, world).cases();
  }

  private List<Case> cases() {
    String needed = operation.scope();
    Set<String> others = new TreeSet<>();
    operation.document().operations().forEach(other -> others.add(other.scope()));
    others.remove(needed);
    List<Case> cases = new ArrayList<>();
    cases.add(
        new Case(
            "client with every scope but " + needed,
            () ->
                owners(others)
                    .forEach(owner -> Refusal.isForbidden(call.send(owner), "scope-missing"))));
    if (operation.method().equals("get")) {
      cases.add(new Case("client with this scope alone is let in", () -> isLetIn(Set.of(needed))));
    }
    return cases;
  }

  private void isLetIn(Set<String> scopes) {
    assertThat(owners(scopes).map(owner -> call.send(owner).statusCode()))
        .anyMatch(status -> status < 300 || status == 409);
  }

  private Stream<RequestSpecification> owners(Set<String> scopes) {
    String capacity = operation.self().text("x-linli-capacity");
    if (capacity.equals("PLATFORM")) {
      return Stream.of(Tenants.platformLimitedTo(scopes));
    }
    Stream<Party> owners =
        capacity.equals("RESIDENT")
            ? world.persons().values().stream()
            : Stream.of(world.company(), world.street());
    return owners.map(owner -> owner.limitedTo(scopes));
  }
}
