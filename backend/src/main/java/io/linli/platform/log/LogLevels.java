package io.linli.platform.log;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

/**
 * Changes log levels of a running replica, on the management port, until it ends or they are taken
 * back. Only categories that never log what callers send can be opened: a driver or an HTTP server
 * at DEBUG would write personal data and tokens.
 */
@Singleton
class LogLevels {
  private static final String PATH = "/q/log-levels";
  private static final List<String> OPEN =
      List.of("com.arjuna", "io.agroal", "io.linli", "io.quarkus.scheduler");
  private static final List<String> LEVELS = List.of("ERROR", "WARN", "INFO", "DEBUG");

  /** The loggers themselves: one that nobody holds forgets its level. */
  private final Map<String, Logger> changed = new ConcurrentSkipListMap<>();

  void register(@Observes ManagementInterface management) {
    Router router = management.router();
    router.get(PATH).handler(request -> answer(request.response(), 200, levels()));
    router.put(PATH + "/:category").handler(this::change);
    router.delete(PATH + "/:category").handler(this::takeBack);
  }

  private void change(RoutingContext request) {
    String category = request.pathParam("category");
    String level = request.queryParams().get("level");
    if (!isOpen(category)) {
      refuse(request, "The level of these categories and what is below them can be set: " + OPEN);
    } else if (level == null || !LEVELS.contains(level)) {
      refuse(request, "Say ?level= with one of " + LEVELS);
    } else {
      Logger logger = LogContext.getLogContext().getLogger(category);
      logger.setLevel(LogContext.getLogContext().getLevelForName(level));
      changed.put(category, logger);
      answer(request.response(), 200, levels());
    }
  }

  private void takeBack(RoutingContext request) {
    Logger logger = changed.remove(request.pathParam("category"));
    if (logger != null) {
      logger.setLevel(null);
    }
    answer(request.response(), 200, levels());
  }

  private static boolean isOpen(String category) {
    return OPEN.stream().anyMatch(open -> category.equals(open) || category.startsWith(open + "."));
  }

  private JsonObject levels() {
    JsonObject levels = new JsonObject();
    changed.forEach((category, logger) -> levels.put(category, logger.getLevel().getName()));
    return new JsonObject().put("changed", levels);
  }

  private static void refuse(RoutingContext request, String reason) {
    answer(request.response(), 400, new JsonObject().put("reason", reason));
  }

  private static void answer(HttpServerResponse response, int status, JsonObject body) {
    response.setStatusCode(status).putHeader("Content-Type", "application/json").end(body.encode());
  }
}
