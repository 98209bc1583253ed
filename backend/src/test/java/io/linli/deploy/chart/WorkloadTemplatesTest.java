package io.linli.deploy.chart;

import static io.linli.deploy.chart.Manifests.container;
import static io.linli.deploy.chart.Manifests.pod;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.testkit.StartSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deployment, ConfigMap, ServiceAccount and the migration's Job. */
class WorkloadTemplatesTest {
  private static final String KEYCLOAK = "https://id.example.com";

  @Test
  void replicasServeAndCannotChangeTheSchema() {
    Manifests manifests = Manifests.ofExample();
    JsonNode deployment = manifests.one("Deployment");

    assertThat(manifests.one("ConfigMap").at("/data/LINLI_MODE").textValue()).isEqualTo("serve");
    assertThat(container(deployment).at("/envFrom/1/secretRef/name").textValue())
        .isEqualTo("linli-service");
    assertThat(deployment.toString()).doesNotContain("linli-owner").doesNotContain("OWNER");
  }

  @Test
  void theMigrationRunsBeforeAnyReplicaWithTheOwnersPasswordAndNothingElse() {
    JsonNode job = Manifests.ofExample().one("Job");

    assertThat(job.at("/metadata/annotations/rendered~1hook").textValue())
        .isEqualTo("pre-install,pre-upgrade");
    assertThat(container(job).at("/env").findValuesAsText("name"))
        .contains("LINLI_MODE", "LINLI_DATABASE_URL", "LINLI_DATABASE_OWNER_PASSWORD")
        .doesNotContain("LINLI_DATABASE_PASSWORD");
    assertThat(container(job).has("envFrom")).as("objects of the chart").isFalse();
    assertThat(container(job).toString()).contains("\"linli-owner\"");
    assertThat(pod(job).at("/spec/restartPolicy").textValue()).isEqualTo("Never");
  }

  @Test
  void theMigrationCanBeLeftToSomebodyElse() {
    Manifests manifests =
        Manifests.with(Map.of("migration.enabled", false, "migration.existingSecret", ""));

    assertThat(manifests.kinds()).doesNotContain("Job");
  }

  @Test
  void threeProbesAskTheManagementPort() {
    JsonNode container = container(Manifests.ofExample().one("Deployment"));

    assertThat(
            Map.of(
                "startup", container.at("/startupProbe/httpGet"),
                "readiness", container.at("/readinessProbe/httpGet"),
                "liveness", container.at("/livenessProbe/httpGet")))
        .hasEntrySatisfying("startup", probe -> assertProbe(probe, "/q/health/started"))
        .hasEntrySatisfying("readiness", probe -> assertProbe(probe, "/q/health/ready"))
        .hasEntrySatisfying("liveness", probe -> assertProbe(probe, "/q/health/live"));
    assertThat(container.at("/startupProbe/failureThreshold").intValue()).isEqualTo(30);
  }

  private static void assertProbe(JsonNode probe, String path) {
    assertThat(probe.at("/path").textValue()).isEqualTo(path);
    assertThat(probe.at("/port").textValue()).isEqualTo("management");
  }

  @Test
  void podsAreNobodysRootAndWriteToTheirTemporaryFolderOnly() {
    Manifests manifests = Manifests.ofExample();

    assertThat(List.of(manifests.one("Deployment"), manifests.one("Job")))
        .allSatisfy(
            workload -> {
              JsonNode spec = pod(workload).at("/spec");
              assertThat(spec.at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
              assertThat(spec.at("/securityContext/runAsUser").intValue()).isPositive();
              assertThat(spec.at("/automountServiceAccountToken").booleanValue()).isFalse();
              JsonNode security = container(workload).at("/securityContext");
              assertThat(security.at("/readOnlyRootFilesystem").booleanValue()).isTrue();
              assertThat(security.at("/allowPrivilegeEscalation").booleanValue()).isFalse();
              assertThat(security.at("/capabilities/drop/0").textValue()).isEqualTo("ALL");
              assertThat(container(workload).at("/volumeMounts").findValuesAsText("mountPath"))
                  .containsExactly("/tmp");
            });
  }

  @Test
  void anotherSettingReplacesTheReplicas() {
    JsonNode before = pod(Manifests.ofExample().one("Deployment"));
    JsonNode after =
        pod(
            Manifests.with(Map.of("settings", Map.of("LINLI_JOBS_LOOK_EVERY", "10s")))
                .one("Deployment"));

    assertThat(before.at("/metadata/annotations/checksum~1config"))
        .isNotEqualTo(after.at("/metadata/annotations/checksum~1config"));
  }

  @Test
  void settingsOfTheOperatorReachTheService() {
    JsonNode data =
        Manifests.with(Map.of("settings", Map.of("LINLI_JOBS_LOOK_EVERY", "10s")))
            .one("ConfigMap")
            .at("/data");

    assertThat(data.at("/LINLI_JOBS_LOOK_EVERY").textValue()).isEqualTo("10s");
    assertThat(data.at("/LINLI_DATABASE_CONNECTIONS").textValue()).isEqualTo("20");
  }

  @Test
  void theServiceWouldStartWithWhatTheChartAndItsSecretsSay() {
    Manifests manifests = Manifests.ofExample();
    Map<String, String> environment = new HashMap<>();
    manifests
        .one("ConfigMap")
        .at("/data")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), entry.getValue().textValue()));
    environment.put("LINLI_DATABASE_PASSWORD", "x");
    environment.put("LINLI_SECRETS_CURRENT_KEY", "2026");
    environment.put("LINLI_SECRETS_KEYS_2026", StartSettings.SECRET);
    environment.put("LINLI_SECRETS_LOOKUP_KEY", StartSettings.SECRET);
    assertThat(StartSettings.faults(environment)).as("without keys to the bucket").hasSize(2);
    environment.put("LINLI_OBJECTS_S3_ACCESS_KEY", "x");
    environment.put("LINLI_OBJECTS_S3_SECRET_KEY", "x");
    assertThat(StartSettings.faults(environment)).isEmpty();
    environment.put("LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET", "x");
    Manifests withKeycloak = Manifests.with(Map.of("identity.keycloak.url", KEYCLOAK));
    withKeycloak
        .one("ConfigMap")
        .at("/data")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), entry.getValue().textValue()));
    Map<String, String> migration = new HashMap<>();
    container(manifests.one("Job"))
        .at("/env")
        .forEach(
            entry -> migration.put(entry.at("/name").textValue(), entry.at("/value").asText("x")));

    assertThat(environment).containsEntry("LINLI_IDENTITY_KEYCLOAK_URL", KEYCLOAK);
    assertThat(StartSettings.faults(environment)).isEmpty();
    assertThat(StartSettings.faults(migration)).isEmpty();
  }

  @Test
  void keycloakIsNamedOnlyWhereItIsUsedAndItsSecretNever() {
    assertThat(Manifests.ofExample().one("ConfigMap").toString()).doesNotContain("KEYCLOAK");
    JsonNode data =
        Manifests.with(Map.of("identity.keycloak.url", KEYCLOAK)).one("ConfigMap").at("/data");
    assertThat(data.at("/LINLI_IDENTITY_KEYCLOAK_REALM").textValue()).isEqualTo("linli");
    assertThat(data.toString()).doesNotContain("CLIENT_SECRET");
  }

  @Test
  void aDigestWinsOverTheTag() {
    String digest = "sha256:" + "0a".repeat(32);

    assertThat(image(Map.of())).isEqualTo("registry.example.com/linli:0.1.0");
    assertThat(image(Map.of("image.tag", "1.2"))).isEqualTo("registry.example.com/linli:1.2");
    assertThat(image(Map.of("image.tag", "1.2", "image.digest", digest)))
        .isEqualTo("registry.example.com/linli@" + digest);
  }

  private static String image(Map<String, Object> values) {
    return container(Manifests.with(values).one("Deployment")).at("/image").textValue();
  }

  @Test
  void replicasSpreadOverZones() {
    JsonNode spread =
        pod(Manifests.ofExample().one("Deployment")).at("/spec/topologySpreadConstraints/0");

    assertThat(spread.at("/topologyKey").textValue()).isEqualTo("topology.kubernetes.io/zone");
    assertThat(spread.at("/labelSelector/matchLabels/app.kubernetes.io~1component").textValue())
        .isEqualTo("service");
  }

  @Test
  void aReplicaGoesOnlyWhenAnotherIsThere() {
    JsonNode rolling = Manifests.ofExample().one("Deployment").at("/spec/strategy/rollingUpdate");

    assertThat(rolling.at("/maxUnavailable").intValue()).isZero();
    assertThat(rolling.at("/maxSurge").intValue()).isEqualTo(1);
  }

  @Test
  void theServiceAccountHasNoToken() {
    Manifests manifests = Manifests.ofExample();

    assertThat(manifests.one("ServiceAccount").at("/automountServiceAccountToken").booleanValue())
        .isFalse();
    assertThat(manifests.kinds()).doesNotContain("Secret", "Role", "RoleBinding");
  }
}
