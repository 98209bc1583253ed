package io.linli.tenancy.identity;

import io.linli.launch.LaunchSettings;
import io.linli.launch.LocalDatabase;
import io.linli.launch.LocalSecrets;
import io.linli.launch.LocalService;
import io.linli.platform.caller.Roles;
import io.linli.testkit.FreePorts;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Map;

/** What an operator runs: Keycloak with the shipped realm, a database, the packaged service. */
final class Installation implements AutoCloseable {
  static final String REALM = "linli";
  static final String WEB = "linli-web";
  static final String MOBILE = "linli-mobile";

  /** What the client asks for to get every organisation of the person. */
  static final String ALL_ORGANISATIONS = "organization:*";

  private static final String WEB_REDIRECT = "http://localhost:3000/signed-in";
  private static final String MOBILE_REDIRECT = "io.linli.app:/callback";
  private static final String PASSWORD = "correct-horse-7";

  private final KeycloakServer keycloak;
  private final LocalDatabase database;
  private final LocalService service;
  private final RealmAdmin realm;

  private Installation(KeycloakServer keycloak, LocalDatabase database, LocalService service) {
    this.keycloak = keycloak;
    this.database = database;
    this.service = service;
    this.realm = new RealmAdmin(keycloak, REALM);
  }

  /** Somebody who can sign in; the id is the subject of the tokens. */
  record Person(String username, String id) {}

  static Installation start()
      throws IOException, InterruptedException, SQLException, GeneralSecurityException {
    KeycloakServer keycloak = KeycloakServer.start(FreePorts.withNeighbour());
    URI server = keycloak.address();
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "installation");
    LaunchSettings settings =
        LaunchSettings.of(data.toString(), FreePorts.withNeighbour())
            .withEnvironment(
                Map.of(
                    "LINLI_ISSUER", KeycloakServer.issuer(server, REALM),
                    "LINLI_ISSUER_KEYS", KeycloakServer.keys(server, REALM),
                    "MP_JWT_VERIFY_CLOCK_SKEW", "1"));
    LocalSecrets secrets = LocalSecrets.in(data);
    LocalDatabase database = LocalDatabase.start(settings, secrets);
    LocalService service = LocalService.start(settings, secrets, database);
    return new Installation(keycloak, database, service);
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  RealmAdmin realm() {
    return realm;
  }

  Person person(String username) {
    return new Person(username, realm.person(username, PASSWORD));
  }

  /** A person who runs the service. */
  Person platformOperator(String username) {
    Person operator = person(username);
    realm.grant(operator.id(), Roles.PLATFORM_OPERATOR);
    return operator;
  }

  /** A token for the web console, for every organisation of the person. */
  String webToken(Person person) {
    return webToken(person, ALL_ORGANISATIONS);
  }

  String webToken(Person person, String scope) {
    return SignIn.through(
        keycloak.address(), WEB, WEB_REDIRECT, scope, person.username(), PASSWORD);
  }

  /** A token for the mobile app, for every organisation of the person. */
  String mobileToken(Person person) {
    return SignIn.through(
        keycloak.address(),
        MOBILE,
        MOBILE_REDIRECT,
        ALL_ORGANISATIONS,
        person.username(),
        PASSWORD);
  }

  /** A request to the service as somebody who has just signed in to the web console. */
  RequestSpecification as(Person person) {
    return with(webToken(person));
  }

  RequestSpecification with(String token) {
    return RestAssured.given()
        .baseUri(service.address().toString())
        .contentType(ContentType.JSON)
        .auth()
        .oauth2(token);
  }

  @Override
  public void close() {
    service.close();
    database.close();
    keycloak.close();
  }
}
