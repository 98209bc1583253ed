package io.linli.tenancy.identity;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Does in a realm what its human administrator does by hand. */
final class RealmAdmin {
  private static final String TOKENS = "/protocol/openid-connect/token";
  private static final String TEMPLATE = "linli-third-party";

  /** Of two keys of one priority either could sign. */
  private static final AtomicInteger KEY_PRIORITY = new AtomicInteger(500);

  private final KeycloakServer server;
  private final String realm;

  RealmAdmin(KeycloakServer server, String realm) {
    this.server = server;
    this.realm = realm;
  }

  /** Makes another realm on the same server. */
  RealmAdmin newRealm(String name) {
    expect(
        201,
        request()
            .body(Map.of("realm", name, "enabled", true))
            .post(server.address() + "/admin/realms"));
    return new RealmAdmin(server, name);
  }

  /** Makes a person who can sign in, and returns the id, which is the subject of the tokens. */
  String person(String username, String password) {
    return created(
        post(
            "/users",
            Map.of(
                "username",
                username,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", false)))));
  }

  String idOfPerson(String username) {
    return get("/users?exact=true&username=" + username).path("[0].id");
  }

  /** Somebody registers with an address that may be anybody's. */
  void personWithAddress(String email) {
    created(post("/users", Map.of("username", email, "email", email, "enabled", true)));
  }

  /** Whether a tenant's organisation may be signed in for. */
  boolean isEnabled(String tenantId) {
    return get("/organizations/" + organizationOf(tenantId)).path("enabled");
  }

  /** Gives a person a password that is good for choosing another one. */
  void firstPassword(String personId, String password) {
    Map<String, Object> credential =
        Map.of("type", "password", "value", password, "temporary", true);
    expect(204, request().body(credential).put(url("/users/" + personId + "/reset-password")));
  }

  /** Names of the persons of a tenant's organisation; none when there is no organisation. */
  List<String> membersOf(String tenantId) {
    String organization = organizationOf(tenantId);
    return organization == null
        ? List.of()
        : get("/organizations/" + organization + "/members?max=100").path("id");
  }

  /** Gives a person a role of the realm. */
  void grant(String personId, String role) {
    JsonNode found = get("/roles/" + role).as(JsonNode.class);
    expect(204, post("/users/" + personId + "/role-mappings/realm", List.of(found)));
  }

  /** Makes an organisation and returns its id. */
  String organization(String name, String alias) {
    return created(post("/organizations", Map.of("name", name, "alias", alias)));
  }

  void join(String organizationId, String personId) {
    expect(201, post("/organizations/" + organizationId + "/members", personId));
  }

  void client(Map<String, Object> client) {
    created(post("/clients", client));
  }

  /** The secret of a confidential client. */
  String secret(String clientId) {
    return get("/clients/" + idOf(clientId) + "/client-secret").path("value");
  }

  /** The id of the organisation that has this alias. */
  String organizationOf(String alias) {
    return get("/organizations?max=1000").path("find { it.alias == '" + alias + "' }.id");
  }

  /**
   * Makes a client of its own for a tenant's third party, from the template of the realm.
   *
   * @param scopes that it may have
   */
  void thirdParty(String clientId, String tenantId, String... scopes) {
    ObjectNode client = (ObjectNode) get("/clients?clientId=" + TEMPLATE).as(JsonNode.class).get(0);
    client.remove(List.of("id", "secret"));
    client.put("clientId", clientId).put("enabled", true);
    ObjectNode mapper = (ObjectNode) client.get("protocolMappers").get(0);
    mapper.remove("id");
    ((ObjectNode) mapper.get("config")).put("claim.value", tenantId);
    ArrayNode granted = (ArrayNode) client.get("defaultClientScopes");
    Stream.of(scopes).forEach(granted::add);
    created(post("/clients", client));
  }

  /** Gives a client a new secret; the one before ends. */
  String newSecret(String clientId) {
    return post("/clients/" + idOf(clientId) + "/client-secret", Map.of()).path("value");
  }

  /** Asks for a token that a confidential client gets for itself; the answer may be a refusal. */
  Response token(String clientId, String secret) {
    return own(clientId, secret).post(KeycloakServer.issuer(server.address(), realm) + TOKENS);
  }

  /** The same, and the client asks for a scope besides. */
  Response token(String clientId, String secret, String scope) {
    return own(clientId, secret)
        .formParam("scope", scope)
        .post(KeycloakServer.issuer(server.address(), realm) + TOKENS);
  }

  private static RequestSpecification own(String clientId, String secret) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", clientId)
        .formParam("client_secret", secret);
  }

  /** A token that a confidential client gets for itself. */
  String accessToken(String clientId, String secret) {
    return expect(200, token(clientId, secret)).path("access_token");
  }

  /** The subject of the tokens that a client gets for itself. */
  String serviceAccount(String clientId) {
    return get("/clients/" + idOf(clientId) + "/service-account-user").path("id");
  }

  /** Whether so many wrong passwords were tried that a person can't sign in for now. */
  boolean isLocked(String personId) {
    return get("/attack-detection/brute-force/users/" + personId).path("disabled");
  }

  void unlock(String personId) {
    expect(204, request().delete(url("/attack-detection/brute-force/users/" + personId)));
  }

  /** From now on the realm no longer shows a key. */
  void withdrawKey(String key) {
    expect(204, request().delete(url("/components/" + key)));
  }

  /** From now on the realm signs with a new key, which is returned; the one before stays known. */
  String rotateKeys() {
    String priority = String.valueOf(KEY_PRIORITY.incrementAndGet());
    String realmId = get("").path("id");
    return created(
        post(
            "/components",
            Map.of(
                "name",
                "rotated",
                "providerId",
                "rsa-generated",
                "providerType",
                "org.keycloak.keys.KeyProvider",
                "parentId",
                realmId,
                "config",
                Map.of("priority", List.of(priority), "algorithm", List.of("RS256")))));
  }

  private String idOf(String clientId) {
    return get("/clients?clientId=" + clientId).path("[0].id");
  }

  private Response get(String path) {
    return expect(200, request().get(url(path)));
  }

  private Response post(String path, Object body) {
    return request().body(body).post(url(path));
  }

  private String url(String path) {
    return server.address() + "/admin/realms/" + realm + path;
  }

  private RequestSpecification request() {
    String token =
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", KeycloakServer.ADMINISTRATOR)
            .formParam("password", server.password())
            .post(KeycloakServer.issuer(server.address(), "master") + TOKENS)
            .path("access_token");
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  private static String created(Response answer) {
    String location = expect(201, answer).header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static Response expect(int status, Response answer) {
    return answer.then().statusCode(status).extract().response();
  }
}
