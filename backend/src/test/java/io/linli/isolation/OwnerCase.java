package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.contract.ContractOperation;
import io.linli.isolation.Cases.Case;
import io.linli.testkit.Tenants;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Whoever may call one operation, and the proof that he is let in. */
final class OwnerCase {
  private final ContractOperation operation;
  private final Worlds worlds;
  private final String capacity;

  private OwnerCase(ContractOperation operation, Worlds worlds) {
    this.operation = operation;
    this.worlds = worlds;
    this.capacity = operation.self().text("x-linli-capacity");
  }

  static Case of(ContractOperation operation, Worlds worlds) {
    return new OwnerCase(operation, worlds).asCase();
  }

  /** The door does open for the right one; otherwise the refusals above prove nothing. */
  private Case asCase() {
    if (operation.method().equals("get")) {
      return new Case("owner is let in", () -> assertThat(ownersAnswers()).contains(true));
    }
    if (operation.parameter("header", "If-Match").isPresent()) {
      return new Case("owner is told that he is late", () -> assertThat(late()).contains(true));
    }
    return new Case(
        "owner gets through",
        () -> RightfulCall.getsThrough(operation, worlds.open(), owners(worlds.open())));
  }

  private List<Boolean> ownersAnswers() {
    return owners(worlds.one()).stream()
        .map(owner -> new OperationCall(operation, worlds.one()::id).send(owner.get()).statusCode())
        .map(status -> status < 300 || status == 409)
        .toList();
  }

  private List<Boolean> late() {
    return owners(worlds.one()).stream()
        .map(
            owner ->
                new OperationCall(operation, worlds.one()::id)
                    .withIfMatch("\"987654321\"")
                    .send(owner.get())
                    .statusCode())
        .map(status -> Set.of(409, 412, 422).contains(status))
        .toList();
  }

  private List<Supplier<RequestSpecification>> owners(World world) {
    if (capacity.equals("PLATFORM")) {
      return List.of(Tenants::platform);
    }
    if (capacity.equals("RESIDENT")) {
      return world.persons().values().stream()
          .<Supplier<RequestSpecification>>map(person -> person::call)
          .toList();
    }
    return List.of(world.company()::call, world.street()::call);
  }
}
