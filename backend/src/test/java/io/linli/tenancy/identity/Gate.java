package io.linli.tenancy.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A way to a server that a test can shut: the server looks gone, and comes back as it was. */
final class Gate implements AutoCloseable {
  private final ServerSocket entrance;
  private final int target;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
  private volatile boolean shut;

  private Gate(ServerSocket entrance, int target) {
    this.entrance = entrance;
    this.target = target;
  }

  static Gate to(URI server) throws IOException {
    ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Gate gate = new Gate(entrance, server.getPort());
    gate.threads.execute(gate::letIn);
    return gate;
  }

  URI address() {
    return URI.create("http://localhost:" + entrance.getLocalPort());
  }

  /** Ends what passes, and lets nobody in. */
  void shut() {
    shut = true;
    passing.forEach(Gate::end);
  }

  void open() {
    shut = false;
  }

  private void letIn() {
    while (!entrance.isClosed()) {
      try {
        Socket outside = entrance.accept();
        if (shut) {
          end(outside);
        } else {
          join(outside, new Socket(InetAddress.getLoopbackAddress(), target));
        }
      } catch (IOException e) {
        // The entrance is closed, or the server really is gone.
      }
    }
  }

  private void join(Socket outside, Socket inside) {
    passing.add(outside);
    threads.execute(() -> pass(outside, inside));
    threads.execute(() -> pass(inside, outside));
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // Shut, or one side has hung up.
    } finally {
      end(from);
      end(to);
      passing.remove(from);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    shut();
    threads.shutdownNow();
  }
}
