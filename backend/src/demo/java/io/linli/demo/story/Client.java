package io.linli.demo.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One signed-in person's way to the service. */
final class Client {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI address;
  private final String token;

  Client(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  /** All rows of a list, page by page. */
  List<JsonNode> list(String path) {
    List<JsonNode> rows = new ArrayList<>();
    String separator = path.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      JsonNode page = get(path + separator + "limit=200" + cursor).orThrow().body();
      page.path("items").forEach(rows::add);
      String next = page.path("nextCursor").asText("");
      cursor = next.isEmpty() || next.equals("null") ? "" : "&cursor=" + encode(next);
    } while (!cursor.isEmpty());
    return rows;
  }

  Answer post(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(write(body))));
  }

  /** Does something with what was read before with the given version. */
  Answer post(String path, String etag, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .POST(BodyPublishers.ofString(write(body))));
  }

  /** Changes what was read before with the given version. */
  Answer put(String path, String etag, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .PUT(BodyPublishers.ofString(write(body))));
  }

  /** Posts a spreadsheet. */
  Answer upload(String path, Path sheet) {
    try {
      return send(request(path).header("Content-Type", XLSX).POST(BodyPublishers.ofFile(sheet)));
    } catch (FileNotFoundException e) {
      throw new StoryException("There is no " + sheet, e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private static Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    String line = request.method() + " " + request.uri().getPath();
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      while (response.statusCode() == TOO_MANY_REQUESTS) {
        Thread.sleep(1000 * response.headers().firstValueAsLong("Retry-After").orElse(1));
        response = HTTP.send(request, BodyHandlers.ofString());
      }
      JsonNode body = response.body().isEmpty() ? null : JSON.readTree(response.body());
      String etag = response.headers().firstValue("ETag").orElse(null);
      return new Answer(line, response.statusCode(), body, etag);
    } catch (IOException e) {
      throw new StoryException(line + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryException(line + " was interrupted", e);
    }
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new StoryException("Cannot write " + body, e);
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
