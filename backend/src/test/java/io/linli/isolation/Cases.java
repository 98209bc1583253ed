package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.linli.contract.ContractOperation;
import io.linli.platform.caller.Roles;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Everybody who must not get through to one operation, each as a case of its own. */
final class Cases {

  /** A caller, and the proof that the operation keeps him out. */
  record Case(String caller, Executable proof) {}

  private static final Set<String> ALL_ROLES = allRoles();

  private final ContractOperation operation;
  private final Worlds worlds;
  private final Footprint footprint;
  private Map<String, String> before;
  private final List<Case> cases = new ArrayList<>();

  private Cases(ContractOperation operation, Worlds worlds) {
    this.operation = operation;
    this.worlds = worlds;
    this.footprint = new Footprint(worlds.exposed());
  }

  static List<Case> of(ContractOperation operation, Worlds worlds) {
    Cases cases = new Cases(operation, worlds);
    List<String> missing = cases.missingIds();
    if (!missing.isEmpty()) {
      return List.of(new Case("nobody yet", () -> fail(uncovered(missing))));
    }
    cases.unidentified();
    cases.cases.addAll(ScopeCases.of(operation, worlds.one()));
    if (cases.capacity().equals("DIRECTORY")) {
      // Whoever has signed in may try; what is tried must be right, which its own tests hold.
      cases.cases.replaceAll(cases::writingNothing);
      cases.cases.add(OwnerCase.of(operation, worlds));
      return cases.cases;
    }
    if (cases.isOfPersons()) {
      cases.otherPersons();
      cases.cases.replaceAll(cases::writingNothing);
      cases.cases.add(OwnerCase.of(operation, worlds));
      return cases.cases;
    }
    cases.withoutStanding();
    cases.inTheWrongRole();
    cases.foreign();
    cases.persons();
    cases.cases.replaceAll(cases::writingNothing);
    cases.cases.add(OwnerCase.of(operation, worlds));
    return cases.cases;
  }

  /**
   * Ids that the operation takes and that no world has; such an operation must fail, not be
   * skipped.
   */
  private List<String> missingIds() {
    return Stream.concat(
            operation.parametersIn("path").stream().map(one -> one.text("name")),
            callOfOne().idPlaces().stream().map(IdPlace::name))
        .filter(name -> worlds.one().id(name).isEmpty())
        .toList();
  }

  /** Whoever is refused leaves every table as it was before the first of them came. */
  private Case writingNothing(Case refused) {
    if (!operation.writes()) {
      return refused;
    }
    return new Case(
        refused.caller(),
        () -> {
          if (before == null) {
            before = footprint.take();
          }
          String nextWriter = Footprint.nextWriter();
          refused.proof().execute();
          // Somebody else may have written: the service itself keeps jobs and signs of life.
          if (!Footprint.nextWriter().equals(nextWriter)) {
            assertThat(footprint.take()).as("What the tables hold").isEqualTo(before);
          }
        });
  }

  private static String uncovered(List<String> missing) {
    return "No isolation case: the worlds have nothing for %s; extend Worlds".formatted(missing);
  }

  private void unidentified() {
    add("nobody", Tenants::anonymous, Refusal::isUnauthorized);
    BadTokens.of(owningParty())
        .forEach(
            (name, token) -> add(name, () -> Tenants.withToken(token), Refusal::isUnauthorized));
  }

  private void withoutStanding() {
    Party stranger = new Party(UUID.randomUUID(), "stranger", null);
    add("tenant that is none", stranger::call, Refusal::isForbidden);
    Party outsider = new Party(owningParty().id(), "outsider", null);
    add("person who is no member", outsider::call, Refusal::isForbidden);
    add(
        "suspended tenant",
        worlds.suspended()::call,
        answer -> Refusal.isForbidden(answer, isThePlatforms() ? "forbidden" : "tenant-suspended"));
    add(
        "member who claims the platform's role",
        () -> owningParty().as(Set.of(Roles.PLATFORM_OPERATOR)),
        Refusal::isForbidden);
  }

  /**
   * Of an operation that no tenant's role opens, the role is the reason, whatever the tenant is.
   */
  private boolean isThePlatforms() {
    return operation.roles().equals(List.of(Roles.PLATFORM_OPERATOR));
  }

  private void inTheWrongRole() {
    for (String role : ALL_ROLES) {
      if (!operation.roles().contains(role)) {
        add("only " + role, () -> inRole(role), Refusal::isForbidden);
      }
    }
    if (capacity().equals("SUPERVISOR")) {
      add("company where only supervisors act", worlds.one().company()::call, Refusal::isForbidden);
    }
  }

  private RequestSpecification inRole(String role) {
    return role.equals(Roles.PLATFORM_OPERATOR)
        ? Tenants.platform()
        : owningParty().as(Set.of(role));
  }

  private void foreign() {
    if (capacity().equals("PLATFORM")) {
      return;
    }
    if (SharedByDesign.includes(operation.id())) {
      shared();
      return;
    }
    foreign("another company", worlds.other().company(), !capacity().equals("SUPERVISOR"));
    foreign("a company of the same street", worlds.neighbour(), !capacity().equals("SUPERVISOR"));
    foreign("another street", worlds.other().street(), true);
    if (capacity().equals("OPERATOR")) {
      foreign("the street that supervises, but does not manage", worlds.one().street(), true);
    }
    World own = worlds.other();
    foreignIdsInBody(capacity().equals("SUPERVISOR") ? own.street() : own.company());
  }

  /** What residents do is done for the own household alone, whoever else one is. */
  private void otherPersons() {
    Map<String, Party> strangers = Strangers.ofResidents(worlds);
    if (SharedByDesign.isOfNeighbours(operation.id())) {
      strangers.remove(Strangers.NEIGHBOUR);
    }
    strangers.forEach((name, stranger) -> foreign(name, stranger, true));
    foreignIdsInBody(worlds.other().person("resident"));
  }

  /** Operations of tenants, and persons who speak for none. */
  private void persons() {
    String orPerson = operation.self().text("x-linli-person-capacity");
    Map<String, Party> persons = Strangers.ofTenants(worlds, orPerson);
    if (orPerson.isEmpty()) {
      persons.forEach((name, person) -> add(name, person::call, Refusal::isForbidden));
    } else if (!SharedByDesign.includes(operation.id())) {
      persons.forEach((name, person) -> foreign(name, person, true));
    }
    if (orPerson.equals("BUILDING_HEAD")) {
      foreignIdsInBody(worlds.other().person("head"));
    }
  }

  private void foreignIdsInBody(Party intruder) {
    callOfOne().idPlaces().forEach(place -> foreignIdInBody(place, intruder));
  }

  private boolean isOfPersons() {
    return capacity().equals("RESIDENT");
  }

  private void foreign(String name, Party intruder, boolean mayAct) {
    if (!mayAct) {
      cases.add(new Case(name, () -> Refusal.isForbidden(callOfOne().send(intruder.call()))));
    } else if (operation.parametersIn("path").isEmpty()) {
      foreignList(name, intruder);
    } else {
      cases.add(new Case(name, () -> foreignRecord(intruder)));
    }
  }

  /** Everybody may look, and only the owner may write. */
  private void shared() {
    if (operation.writes()) {
      cases.add(
          new Case(
              "another street",
              () -> Refusal.isForbidden(callOfOne().send(worlds.other().street().call()))));
    }
  }

  private void foreignRecord(Party intruder) {
    Response foreign = callOfOne().send(intruder.call());
    Response unknown = new OperationCall(operation, worlds::unknown).send(intruder.call());
    Refusal.isAsUnknown(foreign, unknown);
  }

  private void foreignList(String name, Party intruder) {
    if (!operation.writes()) {
      cases.add(
          new Case(
              name,
              () -> {
                Set<String> secrets = new TreeSet<>(worlds.one().everyId());
                secrets.remove(String.valueOf(intruder.id()));
                secrets.removeAll(worlds.visibleTo(intruder));
                Refusal.mentionsNone(callOfOne().send(intruder.call()), secrets);
              }));
    }
  }

  /** Everything else is the intruder's own, so that nothing but this id can be the reason. */
  private void foreignIdInBody(IdPlace place, Party intruder) {
    cases.add(
        new Case(
            (intruder.id() == null ? "another person" : "another tenant")
                + " with a foreign id at "
                + place.pointer(),
            () -> {
              Response answer =
                  RightfulCall.to(operation, worlds.other())
                      .withIdInBody(place, worlds.one()::id)
                      .send(intruder.call());
              Refusal.isBecauseOf(answer, place.pointer());
            }));
  }

  private Party owningParty() {
    if (isOfPersons()) {
      return worlds.one().person("resident");
    }
    return capacity().equals("SUPERVISOR") ? worlds.one().street() : worlds.one().company();
  }

  private String capacity() {
    return Optional.of(operation.self().text("x-linli-capacity"))
        .filter(capacity -> !capacity.isEmpty())
        .orElse("");
  }

  private OperationCall callOfOne() {
    return new OperationCall(operation, worlds.one()::id);
  }

  private void add(String caller, Supplier<RequestSpecification> as, Consumer<Response> refusal) {
    cases.add(new Case(caller, () -> refusal.accept(callOfOne().send(as.get()))));
  }

  private static Set<String> allRoles() {
    Set<String> roles = new TreeSet<>(Roles.OF_TENANTS);
    roles.add(Roles.PLATFORM_OPERATOR);
    return roles;
  }
}
