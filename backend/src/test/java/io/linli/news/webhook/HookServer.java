package io.linli.news.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A third party that is told, on loopback. */
final class HookServer implements AutoCloseable {
  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> refusedSubjects = new ConcurrentHashMap<>();
  private volatile int status = 204;
  private volatile String location;

  /** What it was told. */
  record Call(String path, String id, String timestamp, String signature, String body) {
    JsonPath json() {
      return JsonPath.from(body);
    }

    String type() {
      return json().getString("type");
    }

    String subject() {
      return json().getString("subject.id");
    }
  }

  HookServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  List<Call> calls() {
    return calls;
  }

  List<String> types() {
    return calls.stream().map(Call::type).toList();
  }

  void answer(int newStatus) {
    status = newStatus;
  }

  /** Refuses what happens to one record, and takes the rest. */
  void refuse(String subjectId) {
    refusedSubjects.put(subjectId, 500);
  }

  void takeAll() {
    refusedSubjects.clear();
    status = 204;
  }

  void redirectTo(String url) {
    status = 307;
    location = url;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Call call =
          new Call(
              exchange.getRequestURI().getPath(),
              exchange.getRequestHeaders().getFirst("webhook-id"),
              exchange.getRequestHeaders().getFirst("webhook-timestamp"),
              exchange.getRequestHeaders().getFirst("webhook-signature"),
              body);
      calls.add(call);
      if (location != null) {
        exchange.getResponseHeaders().add("Location", location);
      }
      exchange.sendResponseHeaders(refusedSubjects.getOrDefault(call.subject() + "", status), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
