package io.linli.bench.work;

import java.util.List;

/**
 * One request to the service, and the parameters of the statement that asks the database the same.
 *
 * @param body JSON, or null
 */
public record Sample(String path, String body, Session session, List<Object> parameters) {

  static Sample get(String path, Session session, Object... parameters) {
    return new Sample(path, null, session, List.of(parameters));
  }
}
