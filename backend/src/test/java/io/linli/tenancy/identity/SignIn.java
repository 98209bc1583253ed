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
final class SignIn {
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final String endpoints;
  private final Map<String, String> cookies = new HashMap<>();

  private SignIn(URI server, String realm) {
    this.endpoints = KeycloakServer.issuer(server, realm) + "/protocol/openid-connect";
  }

  /**
   * Signs a person in through a public client of the realm.
   *
   * @param scope what the client asks for, such as {@code organization:*}
   * @return the access token
   */
  static String through(
      URI server, String client, String redirect, String scope, String username, String password) {
    return new SignIn(server, "linli").token(client, redirect, scope, username, password);
  }

  private String token(
      String client, String redirect, String scope, String username, String password) {
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
                .get(endpoints + "/auth"));
    for (int step = 0; page.statusCode() == 200 && step < 3; step++) {
      page = submit(page.asString(), username, password);
    }
    return given()
        .formParam("grant_type", "authorization_code")
        .formParam("client_id", client)
        .formParam("redirect_uri", redirect)
        .formParam("code", found(CODE, String.valueOf(page.header("Location"))))
        .formParam("code_verifier", verifier)
        .post(endpoints + "/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }

  /** The first page asks who, the second one for the password. */
  private Response submit(String page, String username, String password) {
    RequestSpecification form = request();
    if (page.contains("name=\"username\"")) {
      form.formParam("username", username);
    }
    if (page.contains("name=\"password\"")) {
      form.formParam("password", password);
    }
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
