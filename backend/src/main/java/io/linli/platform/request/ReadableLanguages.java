package io.linli.platform.request;

import io.linli.platform.message.Messages;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Drops an {@code Accept-Language} header that can't be read before anybody tries: it asks for
 * nothing, and the JDK's reader, which the validator uses as well, fails on some.
 */
@Singleton
class ReadableLanguages {
  private static final int FIRST_OF_ALL = SecurityHandlerPriorities.CORS + 1000;

  void register(@Observes Filters filters) {
    filters.register(ReadableLanguages::dropUnreadable, FIRST_OF_ALL);
  }

  private static void dropUnreadable(RoutingContext request) {
    MultiMap headers = request.request().headers();
    String languages = headers.get(HttpHeaders.ACCEPT_LANGUAGE);
    if (languages != null && Messages.ranges(languages).isEmpty()) {
      headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
    }
    request.next();
  }
}
