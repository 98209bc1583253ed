package io.linli.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.linli.testkit.StartSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The compose file sets what the service asks for, and mounts what is there. */
class ComposeFileTest {
  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final String KEYCLOAK = "KEYCLOAK_URL";
  private static final String SECRET = "LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET";
  private static final JsonNode SERVICES = services();
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)(?::\\?[^}]*)?}");

  @Test
  void theServiceWouldStartWithWhatIsSet() {
    assertThat(faults("linli")).isEmpty();
    assertThat(faults("migration")).isEmpty();
  }

  @Test
  void theServiceCannotChangeTheSchema() {
    assertThat(environment("linli")).containsEntry("LINLI_MODE", "serve");
    assertThat(environment("linli").keySet()).noneMatch(name -> name.contains("OWNER"));
    assertThat(environment("migration")).containsEntry("LINLI_MODE", "migrate");
    assertThat(SERVICES.at("/linli/depends_on/migration/condition").textValue())
        .isEqualTo("service_completed_successfully");
    assertThat(SERVICES.at("/migration/restart").textValue()).isEqualTo("no");
  }

  @Test
  void theReplicasShareTheFolderOfPhotos() {
    String folder = environment("linli").get("LINLI_OBJECTS_FOLDER");
    assertThat(texts(SERVICES.at("/linli/volumes"))).containsExactly("objects:" + folder);
    assertThat(texts(SERVICES.at("/objects-owner/volumes"))).containsExactly("objects:" + folder);
  }

  @Test
  void twoReplicasStandBehindTheProxyAndNothingElseOfThemIsReached() {
    assertThat(SERVICES.at("/linli/deploy/replicas").intValue()).isEqualTo(2);
    assertThat(SERVICES.at("/linli").has("ports")).isFalse();
    assertThat(SERVICES)
        .allSatisfy(
            service ->
                assertThat(texts(service.at("/ports")))
                    .allMatch(port -> port.startsWith("127.0.0.1:")));
  }

  @Test
  void everySecretComesFromTheFileThatTheScriptWrites() throws IOException {
    Set<String> written =
        Pattern.compile("^([A-Z0-9_]+)=\\$\\(", Pattern.MULTILINE)
            .matcher(Files.readString(DEPLOY.resolve("make-env.sh")))
            .results()
            .map(line -> line.group(1))
            .collect(Collectors.toSet());
    Set<String> asked =
        VARIABLE
            .matcher(Files.readString(DEPLOY.resolve("compose.yaml")))
            .results()
            .map(variable -> variable.group(1))
            .collect(Collectors.toSet());

    assertThat(asked).isEqualTo(written);
  }

  @Test
  void keycloakIsGivenTheSecretThatTheServiceHas() {
    assertThat(environment("linli"))
        .containsEntry("LINLI_IDENTITY_KEYCLOAK_URL", environment("keycloak-client").get(KEYCLOAK));
    for (String service : List.of("linli", "keycloak-client")) {
      assertThat(SERVICES.at("/" + service + "/environment/" + SECRET).asText())
          .as(service)
          .startsWith("${" + SECRET);
    }
    assertThat(SERVICES.at("/keycloak-client/depends_on/keycloak/condition").textValue())
        .isEqualTo("service_healthy");
  }

  @Test
  void whatIsMountedIsThere() {
    List<String> mounted =
        StreamSupport.stream(SERVICES.spliterator(), false)
            .flatMap(service -> texts(service.at("/volumes")).stream())
            .filter(volume -> volume.startsWith("./"))
            .map(volume -> volume.substring(0, volume.indexOf(':')))
            .toList();

    assertThat(mounted).hasSizeGreaterThan(5);
    assertThat(mounted).allSatisfy(path -> assertThat(DEPLOY.resolve(path)).exists());
  }

  @Test
  void everyServiceThatIsWaitedForIsThere() {
    assertThat(SERVICES)
        .allSatisfy(
            service -> {
              JsonNode others = service.at("/depends_on");
              List<String> names =
                  others.isArray()
                      ? texts(others)
                      : others.properties().stream().map(Map.Entry::getKey).toList();
              assertThat(names).allMatch(SERVICES::has);
            });
  }

  private static List<String> faults(String service) {
    return StartSettings.faults(environment(service));
  }

  private static Map<String, String> environment(String service) {
    Map<String, String> environment = new HashMap<>();
    SERVICES
        .at("/" + service + "/environment")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), resolved(entry.getValue().asText())));
    return environment;
  }

  private static String resolved(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll((MatchResult name) -> Matcher.quoteReplacement(StartSettings.SECRET));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static JsonNode services() {
    try {
      return new YAMLMapper().readTree(DEPLOY.resolve("compose.yaml").toFile()).at("/services");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
