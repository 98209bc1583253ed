package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Services, Ingress and NetworkPolicy. */
class TrafficTemplatesTest {

  @Test
  void theServiceLeadsToTheApiAndToNothingElse() {
    JsonNode service = service("linli");

    assertThat(service.at("/spec/ports").findValuesAsText("targetPort")).containsExactly("api");
    assertThat(service("linli-management").at("/spec/ports").findValuesAsText("targetPort"))
        .containsExactly("management");
    assertThat(service.at("/spec/selector/app.kubernetes.io~1component").textValue())
        .as("never the migration")
        .isEqualTo("service");
    assertThat(service.at("/spec").has("sessionAffinity")).isFalse();
  }

  private static JsonNode service(String name) {
    return Manifests.ofExample().all("Service").stream()
        .filter(service -> name.equals(service.at("/metadata/name").textValue()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nobodyOutsideReachesTheApiUnlessAsked() {
    assertThat(Manifests.ofExample().kinds()).doesNotContain("Ingress");
  }

  @Test
  void theIngressLeadsItsHostToTheApi() {
    JsonNode ingress =
        Manifests.with(
                Map.of(
                    "ingress.enabled", true,
                    "ingress.className", "nginx",
                    "ingress.host", "api.example.com",
                    "ingress.tlsSecret", "api-certificate",
                    "ingress.annotations",
                        Map.of("nginx.ingress.kubernetes.io/proxy-body-size", "64m")))
            .one("Ingress");

    assertThat(ingress.at("/spec/rules/0/host").textValue()).isEqualTo("api.example.com");
    JsonNode backend = ingress.at("/spec/rules/0/http/paths/0/backend/service");
    assertThat(backend.at("/name").textValue()).isEqualTo("linli");
    assertThat(backend.at("/port/name").textValue()).isEqualTo("api");
    assertThat(ingress.at("/spec/tls/0/secretName").textValue()).isEqualTo("api-certificate");
  }

  @Test
  void theIngressCanDoWithoutTls() {
    JsonNode ingress =
        Manifests.with(Map.of("ingress.enabled", true, "ingress.host", "api.example.com"))
            .one("Ingress");

    assertThat(ingress.at("/spec").has("tls")).isFalse();
  }

  @Test
  void theNetworkIsClosedUnlessNeeded() {
    JsonNode policy = Manifests.ofExample().one("NetworkPolicy").at("/spec");

    assertThat(texts(policy.at("/policyTypes"))).containsExactly("Ingress", "Egress");
    assertThat(policy.at("/ingress")).hasSize(2);
    assertThat(policy.at("/ingress/1/ports/0/port").textValue()).isEqualTo("management");
    assertThat(policy.at("/ingress/1/from/0/namespaceSelector/matchLabels").toString())
        .contains("monitoring");
    assertThat(policy.at("/egress").findValuesAsText("port"))
        .containsExactly("53", "53", "5432", "443", "443", "443");
    assertThat(policy.at("/egress/4/to/0/ipBlock/except").toString())
        .as("webhooks are let out to the public internet alone")
        .contains("10.0.0.0/8", "169.254.0.0/16", "100.64.0.0/10");
  }

  @Test
  void databaseAndIssuerCanBeNamed() {
    List<Map<String, Object>> database = List.of(Map.of("ipBlock", Map.of("cidr", "10.1.2.0/24")));
    JsonNode policy =
        Manifests.with(
                Map.of(
                    "networkPolicy.databaseTo",
                    database,
                    "networkPolicy.databasePort",
                    6432,
                    "networkPolicy.issuerTo",
                    List.of(Map.of("podSelector", Map.of())),
                    "networkPolicy.managementFrom",
                    List.of()))
            .one("NetworkPolicy")
            .at("/spec");

    assertThat(policy.at("/egress/1/to/0/ipBlock/cidr").textValue()).isEqualTo("10.1.2.0/24");
    assertThat(policy.at("/egress/1/ports/0/port").intValue()).isEqualTo(6432);
    assertThat(policy.at("/egress/2/to")).hasSize(1);
    assertThat(policy.at("/ingress")).as("the management port is closed").hasSize(1);
  }

  @Test
  void keycloakIsReachedOnlyWhereItIsUsed() {
    Map<String, Object> peers =
        Map.of(
            "identity.keycloak.url",
            "http://keycloak.identity.svc:8080",
            "networkPolicy.keycloakPort",
            8080,
            "networkPolicy.keycloakTo",
            List.of(
                Map.of("namespaceSelector", Map.of("matchLabels", Map.of("name", "identity")))));
    JsonNode egress = Manifests.with(peers).one("NetworkPolicy").at("/spec/egress");

    assertThat(egress.findValuesAsText("port"))
        .containsExactly("53", "53", "5432", "443", "8080", "443", "443");
    assertThat(egress.at("/3/to/0/namespaceSelector/matchLabels/name").textValue())
        .isEqualTo("identity");
  }

  @Test
  void theStoreOfPhotosIsReached() {
    List<Map<String, Object>> store = List.of(Map.of("ipBlock", Map.of("cidr", "10.1.3.0/24")));
    JsonNode egress =
        Manifests.with(Map.of("networkPolicy.objectsTo", store, "networkPolicy.objectsPort", 9000))
            .one("NetworkPolicy")
            .at("/spec/egress");

    assertThat(egress.at("/3/ports/0/port").intValue()).isEqualTo(9000);
    assertThat(egress.at("/3/to/0/ipBlock/cidr").textValue()).isEqualTo("10.1.3.0/24");
  }

  @Test
  void mailIsLetOutOnlyWhereItsServerIsAndWebhooksOnlyWhereTheyAreUsed() {
    List<Map<String, Object>> server = List.of(Map.of("ipBlock", Map.of("cidr", "10.1.3.0/24")));
    JsonNode egress =
        Manifests.with(
                Map.of(
                    "networkPolicy.mailTo",
                    server,
                    "networkPolicy.mailPort",
                    465,
                    "networkPolicy.webhooks",
                    false))
            .one("NetworkPolicy")
            .at("/spec/egress");

    assertThat(egress.findValuesAsText("port"))
        .containsExactly("53", "53", "5432", "443", "443", "465");
    assertThat(egress.at("/4/to/0/ipBlock/cidr").textValue()).isEqualTo("10.1.3.0/24");
  }

  @Test
  void theNetworkPolicyCanBeLeftToSomebodyElse() {
    assertThat(Manifests.with(Map.of("networkPolicy.enabled", false)).kinds())
        .doesNotContain("NetworkPolicy");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
