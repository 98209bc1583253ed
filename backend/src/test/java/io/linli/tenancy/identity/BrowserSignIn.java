package io.linli.tenancy.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs people in as a browser does: authorisation code with PKCE, through the pages that Keycloak
 * shows.
 */
final class BrowserSignIn {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private static final int MOST_STEPS = 6;

  private final String realm;
  private final String username;
  private final String password;
  private String newPassword = "";
  private final Map<String, String> cookies = new HashMap<>();

  private BrowserSignIn(URI server, String username, String password) {
    this.realm = KeycloakServer.issuer(server, Installation.REALM);
    this.username = username;
    this.password = password;
  }

  static BrowserSignIn of(URI server, String username, String password) {
    return new BrowserSignIn(server, username, password);
  }

  /** What the person chooses when asked for another password. */
  BrowserSignIn choosing(String other) {
    newPassword = other;
    return this;
  }

  /**
   * Signs the person in through a public client of the realm.
   *
   * @param scope what the client asks for, such as {@code organization:*}
   * @return the access token
   */
  String through(String client, String redirect, String scope) {
    String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    Response page =
        keepingCookies(
            request()
                .queryParam("response_type", "code")
                .queryParam("client_id", client)
                .queryParam("redirect_uri", redirect)
                .queryParam("scope", "openid " + scope)
                .queryParam("code_challenge", challenge(verifier))
                .queryParam("code_challenge_method", "S256")
                .get(realm + "/protocol/openid-connect/auth"));
    String location = fillIn(page);
    return given()
        .formParam("grant_type", "authorization_code")
        .formParam("client_id", client)
        .formParam("redirect_uri", redirect)
        .formParam("code", found(CODE, location))
        .formParam("code_verifier", verifier)
        .post(realm + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  /** Goes through the pages and returns where they lead to. */
  private String fillIn(Response first) {
    Response page = first;
    for (int step = 0; step < MOST_STEPS; step++) {
      String location = page.header("Location");
      if (location == null) {
        page = submit(page.asString());
      } else if (location.startsWith(realm)) {
        page = keepingCookies(request().urlEncodingEnabled(false).get(location));
      } else {
        return location;
      }
    }
    throw new AssertionError("No end of pages: " + page.asString());
  }

  /** One page asks who, one for the password, one perhaps for another password. */
  private Response submit(String page) {
    RequestSpecification form = request();
    Map.of(
            "username", username,
            "password", password,
            "password-new", newPassword,
            "password-confirm", newPassword)
        .forEach(
            (field, value) -> {
              if (page.contains("name=\"" + field + "\"")) {
                form.formParam(field, value);
              }
            });
    return keepingCookies(form.post(found(FORM, page).replace("&amp;", "&")));
  }

  private RequestSpecification request() {
    return given().redirects().follow(false).urlEncodingEnabled(true).cookies(cookies);
  }

  private Response keepingCookies(Response answer) {
    cookies.putAll(answer.cookies());
    return answer;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
