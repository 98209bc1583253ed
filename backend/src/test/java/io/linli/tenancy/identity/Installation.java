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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** What an operator runs: Keycloak with the shipped realm, a database, the packaged service. */
final class Installation implements AutoCloseable {
  static final String REALM = "linli";
  static final String WEB = "linli-web";
  static final String MOBILE = "linli-mobile";
  static final String SERVICE = "linli-backend";

  /** What the client asks for to get every organisation of the person. */
  static final String ALL_ORGANISATIONS = "organization:*";

  private static final String WEB_REDIRECT = "http://localhost:3000/signed-in";
  private static final String MOBILE_REDIRECT = "io.linli.app:/callback";
  private static final String FIRST_PASSWORD = "told-by-phone-1";
  private static final String PASSWORD = "correct-horse-7";

  private final KeycloakServer keycloak;
  private final Gate wayToKeycloak;
  private final LocalDatabase database;
  private final LocalService service;
  private final RealmAdmin realm;
  private final SignedInTenants tenants;

  private Installation(
      KeycloakServer keycloak, Gate wayToKeycloak, LocalDatabase database, LocalService service) {
    this.keycloak = keycloak;
    this.wayToKeycloak = wayToKeycloak;
    this.database = database;
    this.service = service;
    this.realm = new RealmAdmin(keycloak, REALM);
    this.tenants = new SignedInTenants(this);
  }

  /** Somebody who can sign in; the id is the subject of the tokens. */
  record Person(String username, String id) {}

  static Installation start()
      throws IOException, InterruptedException, SQLException, GeneralSecurityException {
    KeycloakServer keycloak = KeycloakServer.start(FreePorts.withNeighbour());
    URI server = keycloak.address();
    Gate gate = Gate.to(server);
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "installation");
    LaunchSettings settings =
        LaunchSettings.of(data.toString(), FreePorts.withNeighbour())
            .withEnvironment(
                Map.of(
                    "LINLI_ISSUER",
                    KeycloakServer.issuer(server, REALM),
                    "LINLI_ISSUER_KEYS",
                    KeycloakServer.keys(server, REALM),
                    "LINLI_IDENTITY_KEYCLOAK_URL",
                    gate.address().toString(),
                    "LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET",
                    new RealmAdmin(keycloak, REALM).secret(SERVICE),
                    "LINLI_IDENTITY_LOOK_EVERY",
                    "1s",
                    "LINLI_LEAVING_LOOK",
                    "* * * * * ?",
                    "LINLI_ISSUER_REFRESH_EVERY",
                    "1s",
                    "MP_JWT_VERIFY_CLOCK_SKEW",
                    "1"));
    LocalSecrets secrets = LocalSecrets.in(data);
    LocalDatabase database = LocalDatabase.start(settings, secrets);
    LocalService service = LocalService.start(settings, secrets, database);
    return new Installation(keycloak, gate, database, service);
  }

  /** Ends the waiting period of a closed company. */
  void endWaitingPeriod(String tenantId) {
    try (Connection connection = database.superuser().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update tenant_removal set due_at = now() where tenant_id = ?::uuid")) {
      update.setString(1, tenantId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The way on which the service administers Keycloak; people sign in on another. */
  Gate wayToKeycloak() {
    return wayToKeycloak;
  }

  SignedInTenants tenants() {
    return tenants;
  }

  RealmAdmin realm() {
    return realm;
  }

  /** Somebody who has an account without a password, and chooses one while signing in. */
  Person known(String username) {
    Person person = new Person(username, realm.idOfPerson(username));
    realm.firstPassword(person.id(), FIRST_PASSWORD);
    BrowserSignIn.of(keycloak.address(), username, FIRST_PASSWORD)
        .choosing(PASSWORD)
        .through(WEB, WEB_REDIRECT, ALL_ORGANISATIONS);
    return person;
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
    return webToken(person, PASSWORD, scope);
  }

  String webToken(Person person, String password, String scope) {
    return signIn(person, password).through(WEB, WEB_REDIRECT, scope);
  }

  /** A token for the mobile app, for every organisation of the person. */
  String mobileToken(Person person) {
    return signIn(person, PASSWORD).through(MOBILE, MOBILE_REDIRECT, ALL_ORGANISATIONS);
  }

  private BrowserSignIn signIn(Person person, String password) {
    return BrowserSignIn.of(keycloak.address(), person.username(), password);
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
  public void close() throws IOException {
    service.close();
    database.close();
    wayToKeycloak.close();
    keycloak.close();
  }
}
