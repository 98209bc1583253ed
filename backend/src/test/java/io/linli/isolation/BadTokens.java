package io.linli.isolation;

import io.linli.platform.caller.Roles;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens that speak for a member with every role, and that nobody may believe. */
final class BadTokens {

  private static final Duration HOUR = Duration.ofHours(1);

  private BadTokens() {}

  /** Each with a name for the test's report. */
  static Map<String, String> of(Party party) {
    TokenIssuer trusted = TokenIssuer.trusted();
    Instant now = Instant.now();
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("expired token", token(trusted, party, now.minus(HOUR.multipliedBy(3))));
    tokens.put("token of the future", token(trusted, party, now.plus(HOUR.multipliedBy(3))));
    tokens.put("wrongly signed token", token(TokenIssuer.forger(), party, now));
    tokens.put("unsigned token", unsigned(token(trusted, party, now)));
    tokens.put("token with swapped content", swapped(party, now));
    tokens.put("no token at all, but a word", "linli");
    return tokens;
  }

  private static String token(TokenIssuer issuer, Party party, Instant issuedAt) {
    return issuer.token(party.id(), party.subject(), Roles.OF_TENANTS, issuedAt, HOUR);
  }

  private static String unsigned(String token) {
    String header = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
    return base64(header) + "." + token.split("\\.", -1)[1] + ".";
  }

  /** The signature of one token under the content of another. */
  private static String swapped(Party party, Instant now) {
    String[] mine = token(TokenIssuer.trusted(), party, now).split("\\.", -1);
    String[] other =
        TokenIssuer.trusted()
            .token(party.id(), "other", Roles.OF_TENANTS, now, HOUR)
            .split("\\.", -1);
    return mine[0] + "." + other[1] + "." + mine[2];
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
