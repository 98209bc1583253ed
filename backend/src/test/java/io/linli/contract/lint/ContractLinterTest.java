package io.linli.contract.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.linli.contract.ContractDocument;
import io.linli.contract.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule passes the sound document, and finds the one thing that an edit breaks in it. */
class ContractLinterTest {

  private static final String LIST = "/paths/~1api~1v1~1buildings/get";
  private static final String CREATE = "/paths/~1api~1v1~1buildings/post";
  private static final String REMOVE = "/paths/~1api~1v1~1buildings~1{buildingId}/delete";
  private static final String BUILDING = "/components/schemas/Building";
  private static final String PAGE = "/components/schemas/BuildingPage";

  private static final Path DESCRIPTIONS = Path.of("../openapi/lint-rules.md");

  private final ContractLinter linter =
      new ContractLinter(
          new LintSettings(
              Set.of("clerk", "manager"), Set.of("readServiceVersion"), Set.of("getMe")));

  @Test
  void findsNothingInASoundDocument() {
    assertThat(linter.lint(sound())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("broken")
  void findsWhatIsBroken(String rule, Edit edit, String pointer) {
    List<Finding> findings = linter.lint(edit.in(sound()));

    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals(rule))
        .extracting(Finding::pointer)
        .as("findings: %s", findings)
        .contains(pointer);
  }

  @Test
  void hasABrokenDocumentForEachRule() {
    Set<String> tested =
        broken().map(arguments -> (String) arguments.get()[0]).collect(Collectors.toSet());

    assertThat(tested).isEqualTo(ids());
  }

  @Test
  void describesEachRule() throws IOException {
    Set<String> described =
        Files.readAllLines(DESCRIPTIONS).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.toSet());

    assertThat(described).isEqualTo(ids());
  }

  private Set<String> ids() {
    return linter.rules().stream().map(Rule::id).collect(Collectors.toSet());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("openapi-valid", Edit.set("/openapi", "3.1.0"), "/openapi"),
        arguments("openapi-valid", Edit.remove("/info/title"), ""),
        arguments("operation-id", Edit.remove(LIST + "/operationId"), LIST),
        arguments("operation-id", Edit.set(LIST + "/operationId", "List_Buildings"), LIST),
        arguments(
            "operation-id",
            Edit.set(CREATE + "/operationId", "listBuildings"),
            CREATE + "/operationId"),
        arguments("operation-summary", Edit.remove(LIST + "/summary"), LIST),
        arguments(
            "operation-summary", Edit.set(LIST + "/summary", "List them."), LIST + "/summary"),
        arguments("operation-summary", Edit.set(LIST + "/summary", "list"), LIST + "/summary"),
        arguments("operation-tags", Edit.remove(LIST + "/tags"), LIST),
        arguments("operation-tags", Edit.remove("/tags/0/description"), LIST + "/tags/0"),
        arguments("operation-roles", Edit.remove(LIST + "/x-linli-roles"), LIST),
        arguments("operation-roles", Edit.remove(LIST + "/security"), LIST),
        arguments(
            "operation-roles",
            Edit.set(LIST + "/x-linli-roles/0", "janitor"),
            LIST + "/x-linli-roles"),
        arguments(
            "operation-roles",
            Edit.set("/paths/~1api~1v1~1service-version/get/x-linli-roles", List.of("clerk")),
            "/paths/~1api~1v1~1service-version/get"),
        arguments("operation-scope", Edit.remove(LIST + "/x-linli-scope"), LIST),
        arguments("operation-scope", Edit.set(LIST + "/x-linli-scope", "linli:estate:write"), LIST),
        arguments(
            "operation-scope", Edit.set(CREATE + "/x-linli-scope", "linli:estate:read"), CREATE),
        arguments("operation-scope", Edit.set(LIST + "/operationId", "getMe"), LIST),
        arguments(
            "operation-examples",
            Edit.remove(CREATE + "/requestBody/content/application~1json/example"),
            CREATE + "/requestBody/content/application~1json"),
        arguments(
            "operation-examples",
            Edit.remove(LIST + "/responses/200/content/application~1json/example"),
            LIST + "/responses/200/content/application~1json"),
        arguments("success-answer", Edit.remove(REMOVE + "/responses/204"), REMOVE + "/responses"),
        arguments(
            "success-answer",
            Edit.remove(LIST + "/responses/200/content/application~1json/schema"),
            LIST + "/responses/200/content/application~1json"),
        arguments("error-answers", Edit.remove(LIST + "/responses/400"), LIST + "/responses"),
        arguments("error-answers", Edit.remove(LIST + "/responses/401"), LIST + "/responses"),
        arguments("error-answers", Edit.remove(LIST + "/responses/403"), LIST + "/responses"),
        arguments("error-answers", Edit.remove(CREATE + "/responses/409"), CREATE + "/responses"),
        arguments("error-answers", Edit.remove(CREATE + "/responses/413"), CREATE + "/responses"),
        arguments("error-answers", Edit.remove(CREATE + "/responses/415"), CREATE + "/responses"),
        arguments("error-answers", Edit.remove(CREATE + "/responses/422"), CREATE + "/responses"),
        arguments("error-answers", Edit.remove(REMOVE + "/responses/404"), REMOVE + "/responses"),
        arguments("error-answers", Edit.remove(REMOVE + "/responses/412"), REMOVE + "/responses"),
        arguments("error-answers", Edit.remove(REMOVE + "/responses/428"), REMOVE + "/responses"),
        arguments(
            "error-problems",
            Edit.set("/components/responses/Bad/content", java.util.Map.of()),
            "/components/responses/Bad/content"),
        arguments(
            "error-problems",
            Edit.set(
                "/components/responses/Bad/content/application~1problem+json/schema/$ref",
                "#/components/schemas/Building"),
            "/components/responses/Bad/content/application~1problem+json/schema"),
        arguments(
            "path-style",
            Edit.move("/paths/~1api~1v1~1buildings", "/buildings"),
            "/paths/~1buildings"),
        arguments(
            "path-style",
            Edit.move("/paths/~1api~1v1~1buildings", "/api/v1/theBuildings"),
            "/paths/~1api~1v1~1theBuildings"),
        arguments(
            "path-style",
            Edit.move("/paths/~1api~1v1~1buildings~1{buildingId}", "/api/v1/building/{buildingId}"),
            "/paths/~1api~1v1~1building~1{buildingId}"),
        arguments(
            "parameter-documented",
            Edit.remove(LIST + "/parameters/0/description"),
            LIST + "/parameters/0"),
        arguments(
            "parameter-documented",
            Edit.set(LIST + "/parameters/0/name", "page_size"),
            LIST + "/parameters/0"),
        arguments(
            "property-names",
            Edit.move(BUILDING + "/properties/floorArea", "floor_area"),
            BUILDING + "/properties/floor_area"),
        arguments(
            "property-documented",
            Edit.remove(BUILDING + "/properties/name/example"),
            BUILDING + "/properties/name"),
        arguments(
            "answer-properties",
            Edit.remove(BUILDING + "/required"),
            BUILDING + "/properties/name"),
        arguments(
            "answer-properties",
            Edit.remove(PAGE + "/properties/nextCursor/nullable"),
            PAGE + "/properties/nextCursor"),
        arguments(
            "id-format",
            Edit.remove(BUILDING + "/properties/id/format"),
            BUILDING + "/properties/id"),
        arguments(
            "id-format",
            Edit.remove("/paths/~1api~1v1~1buildings~1{buildingId}/parameters/0/schema/format"),
            "/paths/~1api~1v1~1buildings~1{buildingId}/parameters/0/schema"),
        arguments(
            "exact-numbers",
            Edit.set(BUILDING + "/properties/floorArea/format", "double"),
            BUILDING + "/properties/floorArea"),
        arguments(
            "exact-numbers",
            Edit.remove(BUILDING + "/properties/floorArea/multipleOf"),
            BUILDING + "/properties/floorArea"),
        arguments(
            "enum-style",
            Edit.set(BUILDING + "/properties/kind/enum/0", "highRise"),
            BUILDING + "/properties/kind/enum/0"),
        arguments(
            "open-enum",
            Edit.set(BUILDING + "/properties/kind/x-linli-open-enum", "yes"),
            BUILDING + "/properties/kind/x-linli-open-enum"),
        arguments(
            "open-enum",
            Edit.set(BUILDING + "/properties/name/x-linli-open-enum", true),
            BUILDING + "/properties/name"),
        arguments(
            "no-empty-objects",
            Edit.remove(BUILDING + "/properties/labels/additionalProperties"),
            BUILDING + "/properties/labels"),
        arguments(
            "no-empty-objects",
            Edit.set(BUILDING + "/properties/labels/additionalProperties", true),
            BUILDING + "/properties/labels"),
        arguments("list-paging", Edit.remove(LIST + "/parameters/0"), LIST),
        arguments("list-paging", Edit.remove(LIST + "/parameters/1"), LIST),
        arguments(
            "list-paging",
            Edit.set(LIST + "/parameters/0/schema/maximum", 1000),
            LIST + "/parameters/0"),
        arguments("list-paging", Edit.remove(PAGE + "/properties/nextCursor"), PAGE),
        arguments("create-idempotency", Edit.remove(CREATE + "/parameters/0"), CREATE),
        arguments(
            "create-idempotency",
            Edit.remove(CREATE + "/responses/201/headers/Location"),
            CREATE + "/responses/201"),
        arguments("edit-if-match", Edit.remove(REMOVE + "/parameters/0"), REMOVE));
  }

  private static ContractDocument sound() {
    try (var in = ContractLinterTest.class.getResourceAsStream("/contract/sound.yaml")) {
      return ContractDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
