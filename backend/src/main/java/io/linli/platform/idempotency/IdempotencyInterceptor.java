package io.linli.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs inside the transaction of the operation. The insert of the key is what serialises two equal
 * requests: the second waits for the first to commit, then finds its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotencyInterceptor {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

  private final EntityManager entities;
  private final CallerContext callers;
  private final HttpServerRequest request;
  private final ObjectMapper json;
  private final Secrets secrets;

  IdempotencyInterceptor(
      EntityManager entities,
      CallerContext callers,
      HttpServerRequest request,
      ObjectMapper json,
      Secrets secrets) {
    this.entities = entities;
    this.callers = callers;
    this.request = request;
    this.json = json;
    this.secrets = secrets;
  }

  @AroundInvoke
  Object once(InvocationContext invocation) throws Exception {
    String key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return invocation.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.malformed(Violation.at("?Idempotency-Key", "idempotency-key"));
    }
    String fingerprint = fingerprint(invocation);
    if (!claim(key, fingerprint)) {
      return replay(key, fingerprint, invocation.getMethod());
    }
    Object answer = invocation.proceed();
    remember(key, answer);
    return answer;
  }

  private boolean claim(String key, String fingerprint) {
    int inserted =
        entities
            .createNativeQuery(
                "insert into idempotency_key (subject, key, fingerprint)"
                    + " values (:subject, :key, :fingerprint) on conflict do nothing")
            .setParameter("subject", callers.get().subject())
            .setParameter("key", key)
            .setParameter("fingerprint", fingerprint)
            .executeUpdate();
    return inserted == 1;
  }

  private Object replay(String key, String fingerprint, Method method)
      throws JsonProcessingException {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select fingerprint, answer from idempotency_key"
                        + " where subject = :subject and key = :key",
                    Object[].class)
                .setParameter("subject", callers.get().subject())
                .setParameter("key", key)
                .getSingleResult();
    if (!fingerprint.equals(row[0])) {
      throw Problem.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
    }
    return json.readValue(
        (String) row[1], json.getTypeFactory().constructType(method.getGenericReturnType()));
  }

  private void remember(String key, Object answer) throws JsonProcessingException {
    entities
        .createNativeQuery(
            "update idempotency_key set answer = :answer where subject = :subject and key = :key")
        .setParameter("answer", json.writeValueAsString(answer))
        .setParameter("subject", callers.get().subject())
        .setParameter("key", key)
        .executeUpdate();
  }

  /**
   * Tenant, path and body: the same key with anything else is a mistake of the caller. Keyed, since
   * a body may hold personal data that a plain hash would let others guess.
   */
  private String fingerprint(InvocationContext invocation) throws JsonProcessingException {
    List<Object> content =
        List.of(
            String.valueOf(callers.get().tenantId()),
            request.method().name(),
            request.uri(),
            json.writeValueAsString(invocation.getParameters()));
    byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(secrets.sign(bytes));
  }
}
