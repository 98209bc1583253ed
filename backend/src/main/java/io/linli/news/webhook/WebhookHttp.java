package io.linli.news.webhook;

import io.linli.news.delivery.Attempt;
import io.linli.platform.settings.LinliSettings;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Calls webhooks. Each call has a connection of its own, to the address that was looked at; no
 * redirect is followed, and of the answer nothing is read but its status. A call ends in time,
 * however slowly the other side answers.
 */
@Singleton
class WebhookHttp {
  private static final int OK = 200;
  private static final int REDIRECT = 300;
  private static final int ERROR = 400;
  private static final int GONE = 410;
  private static final int MAX_HEADERS = 16 * 1024;

  private final HttpClient client;
  private final Duration patience;

  @Inject
  WebhookHttp(Vertx vertx, LinliSettings settings) {
    this(vertx, new HttpClientOptions(), settings.news().webhooks().patience());
  }

  WebhookHttp(Vertx vertx, HttpClientOptions options, Duration patience) {
    this.patience = patience;
    this.client =
        vertx.createHttpClient(
            options
                .setKeepAlive(false)
                .setConnectTimeout((int) patience.toMillis())
                .setVerifyHost(true)
                .setMaxHeaderSize(MAX_HEADERS)
                .setDecompressionSupported(false));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  /** Posts a body, and says how it went. */
  Attempt post(WebhookTarget target, Map<String, String> headers, String body) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setServer(
                SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
            .setHost(target.host())
            .setPort(target.port())
            .setSsl(target.isSecure())
            .setURI(target.path())
            .setFollowRedirects(false)
            .setHeaders(MultiMap.caseInsensitiveMultiMap().addAll(headers));
    Future<Integer> status =
        client.request(options).compose(request -> answer(request, Buffer.buffer(body)));
    try {
      return judged(
          status
              .toCompletionStage()
              .toCompletableFuture()
              .get(2 * patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Attempt.failed(null, "timeout");
    } catch (ExecutionException e) {
      return Attempt.failed(null, reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Attempt.failed(null, "interrupted");
    }
  }

  /** Resetting closes the connection, so whoever answers without end talks to nobody. */
  private Future<Integer> answer(HttpClientRequest request, Buffer body) {
    return request
        .idleTimeout(patience.toMillis())
        .send(body)
        .map(
            response -> {
              int status = response.statusCode();
              request.connection().close();
              return status;
            })
        .onFailure(failed -> request.reset());
  }

  private static Attempt judged(int status) {
    if (status >= OK && status < REDIRECT) {
      return Attempt.delivered(status);
    }
    if (status == GONE) {
      return Attempt.parked(status, "gone");
    }
    return Attempt.failed(status, status >= REDIRECT && status < ERROR ? "redirect" : "status");
  }

  private static String reason(Throwable cause) {
    if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
      return "certificate";
    }
    return String.valueOf(cause.getMessage()).contains("timeout") ? "timeout" : "unreachable";
  }
}
