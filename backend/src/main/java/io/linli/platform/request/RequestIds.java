package io.linli.platform.request;

import io.linli.platform.id.Ids;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every request an id that its answer, its log lines and its audit entries carry. A caller
 * may bring its own in {@code X-Request-Id}.
 */
public class RequestIds {
  private static final String HEADER = "X-Request-Id";
  private static final String PROPERTY = "linli.request-id";
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** The id of a request, made on first use. */
  public static String of(ContainerRequestContext request) {
    if (request.getProperty(PROPERTY) instanceof String id) {
      return id;
    }
    String brought = request.getHeaderString(HEADER);
    String id =
        brought != null && ACCEPTED.matcher(brought).matches() ? brought : Ids.next().toString();
    request.setProperty(PROPERTY, id);
    return id;
  }

  @ServerRequestFilter(priority = 100)
  void begin(ContainerRequestContext request) {
    MDC.put("requestId", of(request));
  }

  @ServerResponseFilter
  void end(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, of(request));
  }
}
