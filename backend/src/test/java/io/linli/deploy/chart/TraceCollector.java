package io.linli.deploy.chart;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody on loopback to whom spans are sent by OTLP over HTTP. */
final class TraceCollector implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpServer server;
  private final BlockingQueue<Span> received = new LinkedBlockingQueue<>();

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  static TraceCollector start() throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    TraceCollector collector = new TraceCollector(HttpServer.create(anyPort, 0));
    collector.server.createContext("/v1/traces", collector::receive);
    collector.server.start();
    return collector;
  }

  /** What a chart's value says of it. */
  String endpoint() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * The spans of one trace, up to those of its request and of a call to the database: they come in
   * no order.
   *
   * @throws AssertionError when one of them never comes
   */
  List<Span> requestAndStatementsOf(String traceId) throws InterruptedException {
    ByteString trace = ByteString.copyFrom(HexFormat.of().parseHex(traceId));
    List<Span> spans = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!has(spans, SpanKind.SPAN_KIND_SERVER) || !has(spans, SpanKind.SPAN_KIND_CLIENT)) {
      Span next = received.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        throw new AssertionError("not request and statement, but " + spans);
      }
      if (next.getTraceId().equals(trace)) {
        spans.add(next);
      }
    }
    return spans;
  }

  private static boolean has(List<Span> spans, SpanKind kind) {
    return spans.stream().anyMatch(span -> span.getKind() == kind);
  }

  private void receive(HttpExchange exchange) throws IOException {
    ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().stream()
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(scope -> scope.getSpansList().stream())
        .forEach(received::add);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
