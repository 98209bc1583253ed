package io.linli.platform.request;

import io.linli.platform.id.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
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
@Singleton
public class RequestIds {
  private static final String HEADER = "X-Request-Id";
  private static final String PROPERTY = "linli.request-id";
  private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 1000;
  private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** The id of a request, made on first use. */
  public static String of(ContainerRequestContext request) {
    if (request.getProperty(PROPERTY) instanceof String id) {
      return id;
    }
    String id = accepted(request.getHeaderString(HEADER));
    request.setProperty(PROPERTY, id);
    return id;
  }

  /** The id of a request that ends before it reaches a resource. */
  public static String of(RoutingContext request) {
    return request.get(PROPERTY);
  }

  /**
   * What ends before it reaches a resource, an unknown token among it, is answered with an id too.
   */
  void identifyEarlyAnswers(@Observes Filters filters) {
    filters.register(RequestIds::identify, BEFORE_AUTHENTICATION);
  }

  private static void identify(RoutingContext request) {
    String id = accepted(request.request().getHeader(HEADER));
    request.put(PROPERTY, id);
    request.addHeadersEndHandler(
        nothing -> {
          MultiMap headers = request.response().headers();
          if (!headers.contains(HEADER)) {
            headers.set(HEADER, id);
          }
        });
    request.next();
  }

  private static String accepted(String brought) {
    return brought != null && ACCEPTED.matcher(brought).matches() ? brought : Ids.next().toString();
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
