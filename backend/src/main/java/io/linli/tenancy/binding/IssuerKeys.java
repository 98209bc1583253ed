package io.linli.tenancy.binding;

import io.linli.platform.settings.LinliSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The public keys of an issuer that shows them at an address. They are fetched in the background,
 * at the start and again and again, so that one that is withdrawn ends; and for a token by a key
 * that is new, before it is verified. Verifying itself never waits. While the issuer can't be
 * reached, the keys that are known go on.
 */
@ApplicationScoped
class IssuerKeys implements VerificationKeyResolver {
  private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Whoever invents names of keys makes us ask no more often. */
  private static final Duration ASKING_PAUSE = Duration.ofSeconds(10);

  private final LinliSettings settings;
  private final Clock clock;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Known known = new Known(List.of(), null, 0);
  private volatile Instant asked = Instant.MIN;
  private volatile boolean asking;

  IssuerKeys(LinliSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Keys that the issuer showed.
   *
   * @param since when it last did, null as long as it never has
   * @param version grows when keys come or go
   */
  private record Known(List<JsonWebKey> keys, Instant since, int version) {
    boolean has(String keyId) {
      return keys.stream().anyMatch(key -> keyId == null || keyId.equals(key.getKeyId()));
    }

    Known next(List<JsonWebKey> shown, Instant now) {
      boolean same = texts(keys).equals(texts(shown));
      return new Known(List.copyOf(shown), now, same ? version : version + 1);
    }

    private static List<String> texts(List<JsonWebKey> keys) {
      return keys.stream().map(JsonWebKey::toJson).sorted().toList();
    }
  }

  /** Whether the keys are at an address; otherwise they are in a file, and never change. */
  boolean areFetched() {
    return settings.issuerKeys().startsWith("http");
  }

  /** Whether tokens can be verified at all. */
  boolean areThere() {
    return !areFetched() || known.since() != null;
  }

  /** Grows when keys come or go: what was verified under another version is verified again. */
  int version() {
    return known.version();
  }

  /** Whether asking the issuer may bring the key of a token that is unknown now. */
  boolean mayLearnFrom(String token) {
    return areFetched()
        && (asking || !asked.plus(pause()).isAfter(clock.instant()))
        && !known.has(keyId(token));
  }

  /** Asks the issuer, unless somebody else has done so in the meantime; waits for its answer. */
  synchronized void learn() {
    Instant now = clock.instant();
    if (!asked.plus(pause()).isAfter(now)) {
      asked = now;
      asking = true;
      try {
        fetch();
      } finally {
        asking = false;
      }
    }
  }

  @Scheduled(every = "5s")
  void refresh() {
    Instant since = known.since();
    boolean due =
        since == null || !since.plus(settings.issuerRefreshEvery()).isAfter(clock.instant());
    if (areFetched() && due) {
      fetch();
    }
  }

  private synchronized void fetch() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.issuerKeys())).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      known = known.next(new JsonWebKeySet(answer.body()).getJsonWebKeys(), clock.instant());
    } catch (IOException | JoseException | ClassCastException e) {
      // The last is what the library answers to JSON of another shape.
      LOG.warnf("The issuer's keys can't be fetched from %s: %s", settings.issuerKeys(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting)
      throws UnresolvableKeyException {
    return new JwksVerificationKeyResolver(known.keys()).resolveKey(signature, nesting);
  }

  private Duration pause() {
    Duration refreshEvery = settings.issuerRefreshEvery();
    return refreshEvery.compareTo(ASKING_PAUSE) < 0 ? refreshEvery : ASKING_PAUSE;
  }

  /** The name of the key that a token says it was signed with; null when it says none. */
  private static String keyId(String token) {
    try {
      return JsonWebSignature.fromCompactSerialization(token).getKeyIdHeaderValue();
    } catch (JoseException e) {
      // Not a token: it will be refused without any key.
      return null;
    }
  }
}
