package io.linli.platform.objectstore;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A bucket on loopback that speaks as much S3 as the service does: put, get and delete of one
 * object, each with a signature (AWS Signature Version 4) that is reckoned anew here, after the
 * published description and by no code of Amazon's.
 */
final class SigningBucket implements AutoCloseable {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request,"
              + " ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

  /** What stands for the digest of a body that isn't there. */
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

  private final String accessKey;
  private final String secretKey;
  private final HttpServer server;
  private final Map<String, Stored> objects = new ConcurrentHashMap<>();

  /** An object as it came. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stored(byte[] content, String mediaType) {}

  SigningBucket(String accessKey, String secretKey) throws IOException {
    this.accessKey = accessKey;
    this.secretKey = secretKey;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** By their paths, with the bucket's name. */
  Map<String, Stored> objects() {
    return objects;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!isSigned(exchange, body)) {
        send(exchange, 403, error("SignatureDoesNotMatch"));
        return;
      }
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod()) {
        case "PUT" -> {
          objects.put(
              path, new Stored(body, exchange.getRequestHeaders().getFirst("Content-Type")));
          send(exchange, 200, new byte[0]);
        }
        case "GET" -> {
          Stored stored = objects.get(path);
          send(
              exchange,
              stored == null ? 404 : 200,
              stored == null ? error("NoSuchKey") : stored.content());
        }
        case "DELETE" -> {
          objects.remove(path);
          send(exchange, 204, new byte[0]);
        }
        default -> send(exchange, 405, error("MethodNotAllowed"));
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has these", e);
    }
  }

  private boolean isSigned(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    Matcher authorization = AUTHORIZATION.matcher(header == null ? "" : header);
    String digest = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
    if (!authorization.matches()
        || !authorization.group(1).equals(accessKey)
        || !digest.equals(body.length == 0 ? UNSIGNED : sha256(body))) {
      return false;
    }
    String canonical =
        String.join(
            "\n",
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            exchange.getRequestURI().getRawQuery() == null
                ? ""
                : exchange.getRequestURI().getRawQuery(),
            headers(exchange, authorization.group(4)),
            authorization.group(4),
            digest);
    String scope = authorization.group(2) + "/" + authorization.group(3) + "/s3/aws4_request";
    String toSign =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            exchange.getRequestHeaders().getFirst("x-amz-date"),
            scope,
            sha256(canonical.getBytes(StandardCharsets.UTF_8)));
    byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
    for (String part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    return HexFormat.of().formatHex(hmac(key, toSign)).equals(authorization.group(5));
  }

  private static String headers(HttpExchange exchange, String signed) {
    return Arrays.stream(signed.split(";", -1))
        .map(name -> name + ":" + exchange.getRequestHeaders().getFirst(name).strip() + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] content) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static byte[] error(String code) {
    return ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
