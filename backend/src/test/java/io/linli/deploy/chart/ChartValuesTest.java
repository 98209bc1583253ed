package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong values are refused, and the message says which. */
class ChartValuesTest {

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource
  void refusesAWrongValueByItsName(String path, Object value, String named) {
    assertThatThrownBy(() -> Manifests.with(Map.of(path, value)))
        .hasMessageContaining(named)
        .hasMessageContaining("values don't meet the specifications of the schema");
  }

  static Stream<Arguments> refusesAWrongValueByItsName() {
    return Stream.of(
        Arguments.of("existingSecret", "", "existingSecret"),
        Arguments.of("existingSecret", "Not A Name", "existingSecret"),
        Arguments.of("database.url", "postgres://db/linli", "url"),
        Arguments.of("database.url", "", "url"),
        Arguments.of("database.password", "hunter2", "password"),
        Arguments.of("database.connections", 0, "connections"),
        Arguments.of("identity.issuer", "id.example.com", "issuer"),
        Arguments.of("identity.keys", "", "keys"),
        Arguments.of("identity.keycloak.url", "id.example.com", "url"),
        Arguments.of("identity.keycloak.secret", "hunter2", "secret"),
        Arguments.of(
            "settings",
            Map.of("LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET", "hunter2"),
            "LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET"),
        Arguments.of("networkPolicy.keycloakPort", 0, "keycloakPort"),
        Arguments.of("objects.s3.bucket", "", "bucket"),
        Arguments.of("objects.s3.endpoint", "objects.example.com", "endpoint"),
        Arguments.of("objects.s3.secretKey", "hunter2", "secretKey"),
        Arguments.of("migration.existingSecret", "", "existingSecret"),
        Arguments.of(
            "settings", Map.of("LINLI_DATABASE_PASSWORD", "hunter2"), "LINLI_DATABASE_PASSWORD"),
        Arguments.of("settings", Map.of("LINLI_MODE", "standalone"), "LINLI_MODE"),
        Arguments.of("settings", Map.of("linli.jobs", "1"), "linli.jobs"),
        Arguments.of("replicaCount", "two", "replicaCount"),
        Arguments.of("autoscaling.targetCPUUtilizationPercentage", 700, "targetCPU"),
        Arguments.of("ingress", Map.of("enabled", true), "host"),
        Arguments.of("image.digest", "latest", "digest"),
        Arguments.of("image.pullPolicy", "Sometimes", "pullPolicy"),
        Arguments.of("service.port", 70000, "port"),
        Arguments.of("tmpSize", "much", "tmpSize"),
        Arguments.of(
            "networkPolicy.databaseTo", List.of(Map.of("cidr", "10.0.0.0/8")), "databaseTo"),
        Arguments.of("serviceMonitor.interval", "often", "interval"),
        Arguments.of("tracing.enabled", true, "endpoint"),
        Arguments.of("tracing.ratio", "7", "ratio"),
        Arguments.of("replicas", 3, "replicas"));
  }

  @Test
  void refusesAnInstallationThatSaysNothing() {
    assertThatThrownBy(() -> new Helm(Manifests.CHART).template().call())
        .hasMessageContaining("existingSecret")
        .hasMessageContaining("issuer");
  }

  @Test
  void helmFindsNothingToComplainOf(@TempDir Path folder) throws IOException {
    Path chart = folder.resolve("linli");
    Manifests.copyTo(chart);
    Manifests.writeExample(chart.resolve("values.yaml"));

    LintResult result = new Helm(chart).lint().strict().call();

    assertThat(result.getMessages()).noneMatch(message -> message.startsWith("[ERROR]"));
    assertThat(result.isFailed()).isFalse();
  }
}
