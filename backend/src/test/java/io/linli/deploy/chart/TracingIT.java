package io.linli.deploy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.platform.caller.Roles;
import io.linli.testkit.ManagedEstate;
import io.linli.testkit.Packaged;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with the agent of its image, by what the chart sets where traces are on. */
class TracingIT {
  private static final Path AGENT =
      Path.of("target", "agent", "opentelemetry-javaagent.jar").toAbsolutePath();
  private static final String AGENT_IN_THE_IMAGE = "/opt/linli/agent/opentelemetry-javaagent.jar";
  private static final String REASON = "电话联系业主";
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CHOSEN_BY_THE_CALLER = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @TempDir Path folder;

  @AfterEach
  void speakToTheOtherServiceAgain() {
    Packaged.speakToNobody();
  }

  @Test
  void aRequestAndItsStatementsAreOneTraceWithoutAnybodysName()
      throws IOException, InterruptedException, SQLException, GeneralSecurityException {
    try (TraceCollector collector = TraceCollector.start()) {
      LaunchSettings traced = Packaged.settings(folder, asTheChartSays(collector));
      LocalSecrets secrets = LocalSecrets.in(folder);
      try (LocalDatabase database = LocalDatabase.start(traced, secrets);
          LocalService service = LocalService.start(traced, secrets, database)) {
        Packaged.speakTo(service, database);
        ManagedEstate estate = ManagedEstate.make();

        lookAtTheOwner(service, estate);

        List<Span> spans = collector.requestAndStatementsOf(TRACE);
        assertThat(spans)
            .filteredOn(span -> span.getKind() == SpanKind.SPAN_KIND_SERVER)
            .extracting(Span::getName)
            .containsExactly("POST /api/v1/occupants/{occupantId}/personal-data-looks");
        assertThat(spans)
            .filteredOn(span -> span.getKind() == SpanKind.SPAN_KIND_CLIENT)
            .extracting(Span::getName)
            .allMatch(name -> name.matches("(SELECT|INSERT|UPDATE)( .*)?"));
        assertThat(spans.toString())
            .contains("/occupants/")
            .doesNotContain("eyJ", "张小明", "13812345678", REASON);
      }
    }
  }

  private static Map<String, String> asTheChartSays(TraceCollector collector) {
    JsonNode data =
        Manifests.with(Map.of("tracing.enabled", true, "tracing.endpoint", collector.endpoint()))
            .one("ConfigMap")
            .at("/data");
    Map<String, String> settings = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : data.properties()) {
      if (!entry.getKey().startsWith("LINLI_")) {
        settings.put(entry.getKey(), entry.getValue().textValue());
      }
    }
    settings.computeIfPresent(
        "JAVA_TOOL_OPTIONS", (name, value) -> value.replace(AGENT_IN_THE_IMAGE, AGENT.toString()));
    settings.put("LINLI_MODE", "standalone");
    return settings;
  }

  /** As a client that would rather speak HTTP/2. */
  private static void lookAtTheOwner(LocalService service, ManagedEstate estate)
      throws IOException, InterruptedException {
    String path = "/api/v1/occupants/" + estate.occupant() + "/personal-data-looks";
    HttpRequest request =
        HttpRequest.newBuilder(service.address().resolve(path))
            .header("Authorization", "Bearer " + estate.company().token(Roles.OF_TENANTS))
            .header("Content-Type", "application/json")
            .header("Traceparent", CHOSEN_BY_THE_CALLER)
            .POST(BodyPublishers.ofString("{\"reason\":\"" + REASON + "\"}"))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("张小明");
  }
}
