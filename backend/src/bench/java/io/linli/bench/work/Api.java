package io.linli.bench.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + session.token())
            .build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    JsonNode body = json.readTree(answer.body());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode() + ": " + body);
    }
    return body;
  }
}
