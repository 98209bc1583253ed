package io.linli.testkit;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An issuer that shows its keys at an address, as far as the service sees of one. */
public final class KeyServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, RsaJsonWebKey> shown = new ConcurrentHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();
  private volatile int status = 200;
  private volatile String words;
  private volatile CountDownLatch release = new CountDownLatch(0);

  private KeyServer(HttpServer server) {
    this.server = server;
  }

  /** Begins to answer, on a port of loopback; 0 for any. */
  public static KeyServer on(int port) {
    try {
      KeyServer keys =
          new KeyServer(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
      keys.server.createContext(
          "/",
          exchange -> {
            keys.questions.incrementAndGet();
            keys.awaitRelease();
            byte[] answer = keys.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(keys.status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      keys.server.start();
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys can't be shown", e);
    }
  }

  /** Where its keys are, wherever it listens. */
  public static String address(int port) {
    return "http://localhost:" + port + "/certs";
  }

  public String address() {
    return address(server.getAddress().getPort());
  }

  /** How often it was asked. */
  public int questions() {
    return questions.get();
  }

  /** Makes a key and shows it. */
  public KeyServer add(String keyId) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(keyId);
      key.setUse("sig");
      shown.put(keyId, key);
      return this;
    } catch (JoseException e) {
      throw new IllegalStateException("Every JDK has RSA", e);
    }
  }

  /** Shows a key no longer. */
  public void withdraw(String keyId) {
    shown.remove(keyId);
  }

  /** Answers every question so from now on. */
  public void answer(int newStatus) {
    status = newStatus;
  }

  /** A valid token of a tenant's member, by one of its keys. */
  public String token(String keyId, String tenantId, String subject, Set<String> roles) {
    return Jwt.issuer(TokenIssuer.ISSUER)
        .audience(TokenIssuer.AUDIENCE)
        .subject(subject)
        .upn(subject)
        .groups(roles)
        .claim("tenant_id", tenantId)
        .issuedAt(Instant.now())
        .expiresAt(Instant.now().plus(Duration.ofHours(1)))
        .jws()
        .keyId(keyId)
        .sign(shown.get(keyId).getPrivateKey());
  }

  /** Says something else than its keys from now on; null for its keys. */
  public void say(String newWords) {
    words = newWords;
  }

  /** Takes questions and answers none from now on, until it ends. */
  public void hang() {
    release = new CountDownLatch(1);
  }

  private void awaitRelease() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String body() {
    return words != null
        ? words
        : new JsonWebKeySet(List.copyOf(shown.values())).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  @Override
  public void close() {
    release.countDown();
    server.stop(0);
  }
}
