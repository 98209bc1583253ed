package io.linli.platform.version;

import io.linli.platform.id.Located;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds what follows from the body of an answer: its entity tag, and where a new record stands. */
class AnswerHeaders {
  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;

  @ServerResponseFilter
  void add(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle("ETag", versioned.etag());
    }
    boolean made = response.getStatus() == CREATED || response.getStatus() == ACCEPTED;
    if (made && response.getEntity() instanceof Located record) {
      response.getHeaders().putSingle("Location", location(request, record));
    }
  }

  private static URI location(ContainerRequestContext request, Located made) {
    UriBuilder collection =
        made.collection() == null
            ? UriBuilder.fromUri(request.getUriInfo().getAbsolutePath())
            : request.getUriInfo().getBaseUriBuilder().path("api/v1").path(made.collection());
    return collection.path(made.step()).build();
  }
}
