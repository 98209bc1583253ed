package io.linli.bench.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Single requests to the service, outside of what is measured. */
public final class Api {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI address;

  public Api(URI address) {
    this.address = address;
  }

  /** Where the service listens. */
  public URI address() {
    return address;
  }

  /**
   * Gets a record or a page.
   *
   * @throws IOException when the answer isn't 200
   */
  public JsonNode get(String path, Session session) throws IOException, InterruptedException {
    return send(request(path, session).build(), 200);
  }

  /**
   * Orders long work.
   *
   * @return the job
   * @throws IOException when the answer isn't 202
   */
  public JsonNode post(String path, String type, byte[] body, Session session)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(path, session)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return send(request, 202);
  }

  private HttpRequest.Builder request(String path, Session session) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + session.token());
  }

  private JsonNode send(HttpRequest request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    JsonNode body = json.readTree(answer.body());
    if (answer.statusCode() != expected) {
      throw new IOException(request.uri() + " answers " + answer.statusCode() + ": " + body);
    }
    return body;
  }
}
