package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;

/**
 * The types of Kubernetes, as generated from its own API description: fields that it doesn't know,
 * of another type, or missing where it asks for them, fail.
 */
final class KubernetesTypes {
  private static final Map<String, Check> CHECKS =
      Map.of(
          "v1/ConfigMap", V1ConfigMap::validateJsonElement,
          "v1/Service", V1Service::validateJsonElement,
          "v1/ServiceAccount", V1ServiceAccount::validateJsonElement,
          "apps/v1/Deployment", V1Deployment::validateJsonElement,
          "batch/v1/Job", V1Job::validateJsonElement,
          "autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler::validateJsonElement,
          "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
          "networking.k8s.io/v1/Ingress", V1Ingress::validateJsonElement,
          "networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy::validateJsonElement,
          "monitoring.coreos.com/v1/ServiceMonitor", KubernetesTypes::checkServiceMonitor);

  /** The types of the operator accept anything beside what they know, unless told not to. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              });

  private KubernetesTypes() {}

  static void check(JsonNode object) {
    String type = object.at("/apiVersion").textValue() + "/" + object.at("/kind").textValue();
    assertThat(CHECKS).containsKey(type);
    JsonElement element = JsonParser.parseString(object.toString());
    assertThatCode(() -> CHECKS.get(type).run(element))
        .as("%s %s", type, object.at("/metadata/name"))
        .doesNotThrowAnyException();
  }

  private static void checkServiceMonitor(JsonElement element) throws JsonProcessingException {
    STRICT.readValue(element.toString(), ServiceMonitor.class);
  }

  private interface Check {
    void run(JsonElement object) throws IOException;
  }
}
