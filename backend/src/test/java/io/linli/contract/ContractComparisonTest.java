package io.linli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both comparisons find what they are there for. */
class ContractComparisonTest {

  private static final String BUILDING = "/components/schemas/Building";
  private static final String KIND = BUILDING + "/properties/kind";
  private static final String HIGH = "HIGH_RISE";
  private static final String LOW = "LOW_RISE";

  @TempDir Path folder;

  private ContractDocument before;

  @BeforeEach
  void read() throws IOException {
    try (var in = getClass().getResourceAsStream("/contract/sound.yaml")) {
      before = ContractDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void findsNoDriftInAnotherStyleOfYaml() {
    assertThat(Drift.between(before, ContractDocument.of(before.root()))).isEmpty();
  }

  @Test
  void namesThePlaceOfDrift() {
    ContractDocument after =
        Edit.set("/info/version", "2.0.0")
            .in(Edit.remove("/tags").in(Edit.set("/info/x-new", true).in(before)));

    assertThat(Drift.between(before, after))
        .containsExactly(
            "/info/version: committed \"1.0.0\", code \"2.0.0\"",
            "/info/x-new: new in the code",
            "/tags: gone from the code");
  }

  @Test
  void breaksNothingByAnAddition() {
    ContractDocument after =
        Edit.set(BUILDING + "/properties/remark", Map.of("type", "string", "description", "Remark"))
            .in(before);

    assertThat(BreakingChanges.between(before, after)).isEmpty();
  }

  @Test
  void findsARemovedOperation() {
    ContractDocument after = Edit.remove("/paths/~1api~1v1~1buildings/get").in(before);

    assertThat(BreakingChanges.between(before, after))
        .containsExactly("GET /api/v1/buildings is gone");
  }

  @Test
  void findsARemovedField() {
    ContractDocument after = Edit.remove(BUILDING + "/properties/floorArea").in(before);

    assertThat(BreakingChanges.between(before, after))
        .contains(
            "GET /api/v1/buildings: the field floorArea is gone",
            "POST /api/v1/buildings: the field floorArea is gone");
  }

  @Test
  void findsANewRequiredRequestField() {
    ContractDocument after =
        Edit.set(BUILDING + "/required", List.of("name", "floorArea")).in(before);

    assertThat(BreakingChanges.between(before, after))
        .contains("POST /api/v1/buildings: request body changed incompatibly");
  }

  @Test
  void findsANarrowedType() {
    ContractDocument after = Edit.set(BUILDING + "/properties/name/type", "integer").in(before);

    assertThat(BreakingChanges.between(before, after)).isNotEmpty();
  }

  @Test
  void findsAnAddedValueOfAClosedEnumeration() {
    ContractDocument after = Edit.set(KIND + "/enum", List.of(HIGH, LOW, "BUNGALOW")).in(before);

    assertThat(BreakingChanges.between(before, after))
        .contains("GET /api/v1/buildings: answers changed incompatibly");
  }

  @Test
  void letsAnOpenEnumerationGrow() {
    ContractDocument after =
        opened(Edit.set(KIND + "/enum", List.of("BUNGALOW", LOW, HIGH)).in(before));

    assertThat(BreakingChanges.between(before, after)).isEmpty();
    assertThat(BreakingChanges.between(opened(before), after)).isEmpty();
  }

  @Test
  void findsARemovedValueOfAnOpenEnumeration() {
    ContractDocument after = opened(Edit.set(KIND + "/enum", List.of(HIGH, "BUNGALOW")).in(before));

    assertThat(BreakingChanges.between(before, after))
        .contains("POST /api/v1/buildings: request body changed incompatibly");
  }

  /** The mark is no way round the rest: neither for another schema nor for another type. */
  @Test
  void findsWhateverElseChangesBesideAnOpenEnumeration() {
    ContractDocument after =
        Edit.set(BUILDING + "/properties/name/enum", List.of("1号楼")).in(opened(before));
    assertThat(BreakingChanges.between(before, after)).isNotEmpty();

    assertThat(
            BreakingChanges.between(before, Edit.set(KIND + "/type", "integer").in(opened(before))))
        .isNotEmpty();
  }

  private static ContractDocument opened(ContractDocument document) {
    return Edit.set(KIND + "/x-linli-open-enum", true).in(document);
  }

  @Test
  void takesTheNewestReleaseByNumber() throws IOException {
    for (String name : new String[] {"linli-1.9.0.yaml", "linli-1.10.0.yaml", "README.md"}) {
      Files.createFile(folder.resolve(name));
    }

    assertThat(ContractFiles.newestRelease(folder)).contains(folder.resolve("linli-1.10.0.yaml"));
  }

  @Test
  void knowsNoReleaseBeforeTheFirst() {
    assertThat(ContractFiles.newestRelease(folder)).isEmpty();
    assertThat(ContractFiles.newestRelease(folder.resolve("absent"))).isEmpty();
  }
}
