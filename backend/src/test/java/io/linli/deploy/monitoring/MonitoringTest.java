package io.linli.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Management;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Alerts and dashboard ask for what the running service tells, and each alert has its page. */
@LinliTest
class MonitoringTest {
  private static final Path DEPLOY = Path.of("..", "deploy");

  /** A name with an underscore, followed by what only a metric is followed by. */
  private static final Pattern METRIC = Pattern.compile("([a-z]+(?:_[a-z]+)+)\\{");

  /** A name that Prometheus itself records. */
  private static final Pattern RECORDED = Pattern.compile("[a-z_]+:[a-z0-9_:]+");

  /** The upper end of a bucket that something asks for. */
  private static final Pattern BUCKET = Pattern.compile("le=\"[0-9.]+\"");

  private static final Pattern SAMPLE =
      Pattern.compile("^([a-z_]+)(?:\\{(.*)})? ", Pattern.MULTILINE);

  @Test
  void everyMetricThatAlertsAndDashboardAskForIsThere() throws IOException {
    Set<String> told = metrics();

    assertThat(expressions()).hasSizeGreaterThan(20);
    assertThat(asked(expressions())).isNotEmpty().isSubsetOf(told);
  }

  @Test
  void everyAlertHasItsPageAndEveryPageItsAlert() throws IOException {
    List<String> alerts =
        alerts().map(rule -> rule.at("/alert").textValue()).collect(Collectors.toList());
    try (Stream<Path> pages = Files.list(DEPLOY.resolve("runbooks"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(alerts.stream().map(name -> name + ".md").toList());
    }
    assertThat(alerts())
        .allSatisfy(
            rule -> {
              Path page = Path.of("..").resolve(rule.at("/annotations/runbook").textValue());
              assertThat(Files.readString(page))
                  .startsWith("# " + rule.at("/alert").textValue())
                  .contains("**What it means.**", "## Look", "## Do");
              assertThat(rule.at("/labels/severity").textValue()).isIn("page", "ticket");
              assertThat(rule.at("/annotations/summary").textValue()).isNotBlank();
            });
  }

  @Test
  void whatIsRecordedIsWhatIsAskedFor() throws IOException {
    Set<String> recorded =
        rules()
            .filter(rule -> rule.has("record"))
            .map(rule -> rule.at("/record").textValue())
            .collect(Collectors.toSet());
    Set<String> asked =
        expressions().stream()
            .flatMap(expression -> RECORDED.matcher(expression).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    assertThat(asked).isEqualTo(recorded).isNotEmpty();
  }

  @Test
  void everyBucketThatIsAskedForIsThere() throws IOException {
    Set<String> asked =
        expressions().stream()
            .flatMap(expression -> BUCKET.matcher(expression).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    metrics();

    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(
            bucket ->
                assertThat(scrape())
                    .containsPattern(
                        "http_server_requests_seconds_bucket\\{[^}]*" + Pattern.quote(bucket)));
  }

  @Test
  void usageIsToldByTheTenantsIdAlone() {
    Party street = Tenants.street();
    Transfers.export(street, "COMMUNITIES", Map.of("format", "CSV"));
    String tenant = "tenant=\"" + street.id() + "\"";

    List<String> lines = scrape().lines().filter(line -> line.contains(tenant)).toList();

    assertThat(lines)
        .anyMatch(line -> line.matches("linli_tenant_requests_total\\{.*taken.* [1-9].*"));
    assertThat(lines).anyMatch(line -> line.matches("linli_tenant_jobs_total\\{.* 1\\.0"));
    assertThat(lines).anyMatch(line -> line.matches("linli_tenant_files_bytes_total\\{.* [1-9].*"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "[a-z_]+\\{(outcome=\"(taken|refused)\",)?tenant=\"[0-9a-f-]{36}\"} .*"));
  }

  @Test
  void whoIsRefusedBeforeAnOperationIsFoundMakesNoLineOfHisOwn() {
    String path = "/api/v1/communities/" + Tenants.street().id();
    RestAssured.given().get(path).then().statusCode(401);

    assertThat(scrape()).doesNotContain(path);
  }

  @Test
  void anOperationIsCountedByItsPathWithoutIds() {
    Party street = Tenants.street();
    street.call().get("/api/v1/communities/" + street.id()).then().statusCode(404);

    assertThat(scrape())
        .containsPattern(
            "http_server_requests_seconds_count\\{[^}]*uri=\"/api/v1/communities/\\{communityId}\"")
        .doesNotContain("communities/" + street.id());
  }

  private static Set<String> metrics() {
    Party street = Tenants.street();
    Transfers.export(street, "COMMUNITIES", Map.of("format", "CSV"));
    Set<String> names =
        SAMPLE
            .matcher(scrape())
            .results()
            .map(sample -> sample.group(1))
            .collect(Collectors.toSet());
    assertThat(names).contains("linli_jobs_waiting");
    return names;
  }

  private static String scrape() {
    return Management.call().get("/q/metrics").then().statusCode(200).extract().asString();
  }

  private static Set<String> asked(List<String> expressions) {
    return expressions.stream()
        .flatMap(expression -> METRIC.matcher(expression).results())
        .map(MatchResult::group)
        .map(name -> name.substring(0, name.length() - 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> expressions() throws IOException {
    JsonNode dashboard =
        new ObjectMapper().readTree(DEPLOY.resolve("grafana/dashboards/linli.json").toFile());
    return Stream.concat(
            rules().map(rule -> rule.at("/expr").textValue()),
            dashboard.at("/panels").findValuesAsText("expr").stream())
        .toList();
  }

  private static Stream<JsonNode> alerts() throws IOException {
    return rules().filter(rule -> rule.has("alert"));
  }

  private static Stream<JsonNode> rules() throws IOException {
    JsonNode file = new YAMLMapper().readTree(DEPLOY.resolve("prometheus/alerts.yml").toFile());
    return StreamSupport.stream(file.at("/groups").spliterator(), false)
        .flatMap(group -> StreamSupport.stream(group.at("/rules").spliterator(), false));
  }
}
