package io.linli.bench.work;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One request to the service, and the parameters of the statement that asks the database the same.
 *
 * @param body JSON, empty for none; may name what is {@link Fresh}
 * @param parameters may hold what is {@link Fresh}
 * @param version of the record that the request changes, null when it changes none; only one such
 *     request may be under way
 */
public record Sample(
    String method,
    String path,
    String body,
    Session session,
    List<Object> parameters,
    AtomicLong version) {

  static Sample get(String path, Session session, Object... parameters) {
    return new Sample("GET", path, "", session, List.of(parameters), null);
  }

  static Sample post(String path, String body, Session session, Object... parameters) {
    return new Sample("POST", path, body, session, List.of(parameters), null);
  }

  static Sample put(String path, long version, String body, Session session, Object... parameters) {
    return new Sample("PUT", path, body, session, List.of(parameters), new AtomicLong(version));
  }

  /** Whether it only reads. */
  public boolean reads() {
    return method.equals("GET");
  }
}
