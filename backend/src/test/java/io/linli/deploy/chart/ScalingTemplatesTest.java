package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** HorizontalPodAutoscaler, PodDisruptionBudget, ServiceMonitor and traces. */
class ScalingTemplatesTest {

  @Test
  void theAutoscalerAloneSaysHowManyReplicasThereAre() {
    Manifests manifests = Manifests.ofExample();
    JsonNode autoscaler = manifests.one("HorizontalPodAutoscaler").at("/spec");

    assertThat(autoscaler.at("/minReplicas").intValue()).isEqualTo(2);
    assertThat(autoscaler.at("/scaleTargetRef/name").textValue()).isEqualTo("linli");
    assertThat(autoscaler.at("/metrics/0/resource/target/averageUtilization").intValue())
        .isEqualTo(70);
    assertThat(manifests.one("Deployment").at("/spec").has("replicas")).isFalse();
  }

  @Test
  void withoutAutoscalerTheValuesSayIt() {
    Manifests manifests = Manifests.with(Map.of("autoscaling.enabled", false, "replicaCount", 3));

    assertThat(manifests.kinds()).doesNotContain("HorizontalPodAutoscaler");
    assertThat(manifests.one("Deployment").at("/spec/replicas").intValue()).isEqualTo(3);
  }

  @Test
  void drainsTakeOneReplicaAtATime() {
    JsonNode budget = Manifests.ofExample().one("PodDisruptionBudget").at("/spec");

    assertThat(budget.at("/maxUnavailable").intValue()).isEqualTo(1);
    assertThat(budget.at("/selector/matchLabels/app.kubernetes.io~1component").textValue())
        .isEqualTo("service");
    assertThat(Manifests.with(Map.of("podDisruptionBudget.enabled", false)).kinds())
        .doesNotContain("PodDisruptionBudget");
  }

  @Test
  void prometheusIsToldWhereTheMetricsAre() {
    Manifests manifests =
        Manifests.with(
            Map.of(
                "serviceMonitor.enabled",
                true,
                "serviceMonitor.labels",
                Map.of("release", "prometheus")));
    JsonNode monitor = manifests.one("ServiceMonitor");

    assertThat(monitor.at("/metadata/labels/release").textValue()).isEqualTo("prometheus");
    assertThat(monitor.at("/spec/endpoints/0/port").textValue()).isEqualTo("management");
    assertThat(monitor.at("/spec/endpoints/0/path").textValue()).isEqualTo("/q/metrics");
    JsonNode selected = monitor.at("/spec/selector/matchLabels");
    assertThat(manifests.all("Service"))
        .filteredOn(service -> labelsInclude(service, selected))
        .singleElement()
        .satisfies(
            service ->
                assertThat(service.at("/metadata/name").textValue()).isEqualTo("linli-management"));
  }

  private static boolean labelsInclude(JsonNode object, JsonNode selected) {
    return selected.properties().stream()
        .allMatch(
            label -> label.getValue().equals(object.at("/metadata/labels").get(label.getKey())));
  }

  @Test
  void prometheusIsLeftAloneUnlessAsked() {
    assertThat(Manifests.ofExample().kinds()).doesNotContain("ServiceMonitor");
  }

  @Test
  void nothingIsTracedUnlessAsked() {
    assertThat(Manifests.ofExample().one("ConfigMap").at("/data").toString())
        .doesNotContain("javaagent", "OTEL_", "HTTP2");

    JsonNode data =
        Manifests.with(Map.of("tracing.enabled", true, "tracing.endpoint", "http://collector:4318"))
            .one("ConfigMap")
            .at("/data");
    assertThat(data.at("/JAVA_TOOL_OPTIONS").textValue()).contains("-javaagent:/opt/linli/agent/");
    assertThat(data.at("/OTEL_EXPORTER_OTLP_ENDPOINT").textValue())
        .isEqualTo("http://collector:4318");
    assertThat(data.at("/OTEL_TRACES_SAMPLER_ARG").textValue()).isEqualTo("0.05");
    assertThat(data.at("/QUARKUS_HTTP_HTTP2").textValue()).isEqualTo("false");
  }
}
