package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractFiles;
import io.linli.contract.ContractOperation;
import io.linli.testkit.LinliTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Every operation of the contract against everybody who must not get through. Generated: a new
 * operation has its cases as soon as the contract has it, and fails here until the worlds have the
 * ids that it needs.
 */
@LinliTest
class IsolationTest {

  /** A pattern of operation ids; without it all of them are tried. */
  private static final String ONLY = "linli.isolation.only";

  private static final Path REPORT = Path.of("target", "isolation-cases.txt");

  @TestFactory
  Stream<DynamicNode> everyOperationKeepsOutWhoeverDoesNotBelong() throws IOException {
    Worlds worlds = Worlds.build();
    Pattern only = Pattern.compile(System.getProperty(ONLY, ".*"));
    List<ContractOperation> operations =
        contract().operations().stream().filter(o -> only.matcher(o.id()).matches()).toList();
    List<DynamicNode> nodes = new ArrayList<>();
    int cases = 0;
    for (ContractOperation operation : operations) {
      List<Cases.Case> ofOperation = Cases.of(operation, worlds);
      cases += ofOperation.size();
      nodes.add(
          DynamicContainer.dynamicContainer(
              operation.id(),
              ofOperation.stream()
                  .map(one -> DynamicTest.dynamicTest(one.caller(), named(operation, one)))));
    }
    report(operations.size(), cases);
    return nodes.stream();
  }

  @Test
  void listsOnlyOperationsThatExistAsShared() {
    assertThat(contract().operations())
        .extracting(ContractOperation::id)
        .containsAll(SharedByDesign.operations());
  }

  /** Reports number dynamic tests; a failure should say what failed. */
  private static Executable named(ContractOperation operation, Cases.Case one) {
    return () -> {
      try {
        one.proof().execute();
      } catch (AssertionError e) {
        throw new AssertionError(
            "%s against %s: %s".formatted(operation, one.caller(), e.getMessage()), e);
      }
    };
  }

  private static void report(int operations, int cases) throws IOException {
    String line = "Isolation: %d operations, %d cases%n".formatted(operations, cases);
    Files.writeString(REPORT, line);
    System.out.print(line);
  }

  private static ContractDocument contract() {
    return ContractDocument.read(ContractFiles.EMITTED);
  }
}
