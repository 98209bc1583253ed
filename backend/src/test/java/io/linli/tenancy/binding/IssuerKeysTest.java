package io.linli.tenancy.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.caller.Roles;
import io.linli.platform.settings.LinliSettings;
import io.linli.testkit.KeyServer;
import io.linli.testkit.StartSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the issuer's keys are asked for, and what holds meanwhile, with a clock that is moved. */
class IssuerKeysTest {
  private static final Duration REFRESH = Duration.ofMinutes(10);

  private final KeyServer issuer = KeyServer.on(0).add("first");
  private final MovedClock clock = new MovedClock();
  private final IssuerKeys keys = new IssuerKeys(settings(issuer.address()), clock);

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void areFetchedInTheBackgroundAndNotAgainBeforeTheirTime() throws JoseException {
    keys.refresh();
    assertResolves("first");

    clock.pass(REFRESH.minusSeconds(1));
    keys.refresh();

    assertThat(issuer.questions()).isOne();
  }

  @Test
  void aWithdrawnKeyEndsWithTheNextRefresh() throws JoseException {
    issuer.add("second");
    keys.refresh();
    assertResolves("second");
    String token = token("second");
    int version = keys.version();

    issuer.withdraw("second");
    clock.pass(REFRESH);
    keys.refresh();

    assertUnknown(token);
    assertResolves("first");
    assertThat(keys.version()).as("what was verified is verified again").isGreaterThan(version);
  }

  @Test
  void theSameKeysAreTheSameVersion() {
    issuer.add("second");
    keys.refresh();
    int version = keys.version();

    clock.pass(REFRESH);
    keys.refresh();

    assertThat(issuer.questions()).isEqualTo(2);
    assertThat(keys.version()).isEqualTo(version);
  }

  @Test
  void aNewKeyIsLearntFromTheFirstTokenByIt() throws JoseException {
    keys.refresh();
    issuer.add("new");
    String token = token("new");

    assertThat(keys.mayLearnFrom(token)).isTrue();
    keys.learn();

    assertResolves("new");
    assertThat(keys.mayLearnFrom(token)).isFalse();
  }

  @Test
  void whoInventsNamesOfKeysMakesUsAskOnceInTenSeconds() {
    keys.refresh();
    KeyServer forger = KeyServer.on(0).add("invented");
    forger.close();
    String token = forger.token("invented", "x", "x", Roles.OF_TENANTS);
    int before = issuer.questions();

    keys.learn();
    keys.learn();
    assertThat(keys.mayLearnFrom(token)).isFalse();
    assertThat(issuer.questions()).isEqualTo(before + 1);

    clock.pass(Duration.ofSeconds(10));
    assertThat(keys.mayLearnFrom(token)).isTrue();
    keys.learn();
    assertThat(issuer.questions()).isEqualTo(before + 2);
  }

  @Test
  void whileTheIssuerFailsTheKnownKeysGoOn() throws JoseException {
    keys.refresh();
    for (int status : List.of(500, 404, 302)) {
      issuer.answer(status);
      clock.pass(REFRESH);
      keys.refresh();
      assertResolves("first");
    }
    String token = token("first");
    issuer.close();
    clock.pass(REFRESH);
    keys.refresh();

    assertThat(key(token)).isNotNull();
    assertThat(keys.areThere()).isTrue();
  }

  @Test
  void whatIsNoSetOfKeysIsAFailureToo() throws JoseException {
    keys.refresh();
    for (String words : List.of("", "[]", "{}", "{\"keys\":7}", "null", "<html>")) {
      issuer.say(words);
      clock.pass(REFRESH);
      keys.refresh();
      assertResolves("first");
    }
  }

  @Test
  void anIssuerThatIsAwayAtTheStartIsAskedUntilItIsThere() throws JoseException {
    issuer.answer(503);
    keys.refresh();
    assertThat(keys.areThere()).isFalse();
    assertUnknown(token("first"));

    issuer.answer(200);
    keys.refresh();

    assertThat(keys.areThere()).isTrue();
    assertResolves("first");
  }

  @Test
  void keysInAFileAreNobodysToFetch() {
    IssuerKeys inFile = new IssuerKeys(settings("file:/run/keys.pem"), clock);
    inFile.refresh();

    assertThat(inFile.areFetched()).isFalse();
    assertThat(inFile.areThere()).isTrue();
    assertThat(inFile.mayLearnFrom(token("first"))).isFalse();
  }

  @Test
  void whatIsNoTokenMakesUsAskNobodyOnceThereAreKeys() {
    keys.refresh();

    for (String word : List.of("", "linli", "a.b.c", "....", "eyJhbGciOiJub25lIn0..")) {
      assertThat(keys.mayLearnFrom(word)).as(word).isFalse();
    }
  }

  private void assertResolves(String keyId) throws JoseException {
    assertThat(key(token(keyId))).isNotNull();
  }

  private void assertUnknown(String token) {
    assertThatThrownBy(() -> key(token)).isInstanceOf(UnresolvableKeyException.class);
  }

  private java.security.Key key(String token) throws JoseException {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setCompactSerialization(token);
    return keys.resolveKey(signature, List.of());
  }

  private String token(String keyId) {
    return issuer.token(keyId, "tenant", "somebody", Roles.OF_TENANTS);
  }

  private static LinliSettings settings(String address) {
    return StartSettings.with(Map.of("linli.issuer.keys", address));
  }

  /** Stands still until a test moves it. */
  private static final class MovedClock extends Clock {
    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
