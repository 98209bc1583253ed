package io.linli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.contract.lint.ContractLinter;
import io.linli.contract.lint.LintSettings;
import io.linli.platform.caller.Roles;
import io.linli.testkit.LinliTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract that clients are built from is what the code says, keeps our rules, and breaks
 * nobody. Starting the service is what emits the document.
 */
@LinliTest
class CommittedContractTest {

  private static final String UPDATE = "linli.contract.update";
  private static final String HOW =
      "openapi/linli.yaml is not what the code says. When the change is meant, run%n"
          + "  ./mvnw -pl backend -Dtest=CommittedContractTest -Dlinli.contract.update=true test%n"
          + "and commit the file. What differs:";

  /** Operations that need no token. */
  private static final Set<String> PUBLIC = Set.of();

  /** Operations for tokens of any scope: a client finds out what it has got. */
  private static final Set<String> UNSCOPED = Set.of("getMe");

  @BeforeAll
  static void updateWhenAsked() throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      Files.copy(
          ContractFiles.EMITTED, ContractFiles.COMMITTED, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void committedContractIsWhatTheCodeSays() {
    assertThat(ContractFiles.COMMITTED).as("The committed contract; " + HOW.formatted()).exists();

    List<String> differences =
        Drift.between(
            ContractDocument.read(ContractFiles.COMMITTED),
            ContractDocument.read(ContractFiles.EMITTED));

    assertThat(differences).as(HOW.formatted()).isEmpty();
  }

  @Test
  void contractKeepsOurRules() {
    Set<String> roles =
        Stream.concat(Roles.OF_TENANTS.stream(), Stream.of(Roles.PLATFORM_OPERATOR, Roles.PERSON))
            .collect(Collectors.toSet());
    ContractLinter linter = new ContractLinter(new LintSettings(roles, PUBLIC, UNSCOPED));

    assertThat(linter.lint(ContractDocument.read(ContractFiles.EMITTED)))
        .as("Rules are described in openapi/lint-rules.md")
        .isEmpty();
  }

  @Test
  void contractBreaksNoClientOfTheNewestRelease() {
    Optional<Path> released = ContractFiles.newestRelease(ContractFiles.RELEASED);
    List<String> breaks =
        released
            .map(ContractDocument::read)
            .map(old -> BreakingChanges.between(old, ContractDocument.read(ContractFiles.EMITTED)))
            .orElse(List.of());

    assertThat(breaks).as("Clients of %s", released).isEmpty();
  }
}
