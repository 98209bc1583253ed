package io.linli.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds ports of this machine that nobody listens on; below those that systems give to outgoing
 * connections, of which there may be one until the port is taken.
 */
public final class FreePorts {
  private static final int ATTEMPTS = 100;
  private static final int FIRST = 15_000;
  private static final int END = 32_000;

  private FreePorts() {}

  /** A port of loopback. */
  public static int one() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port whose neighbour, where the service's health stands, is free as well. */
  public static int withNeighbour() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      try (ServerSocket one = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
          ServerSocket next = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
        return Math.min(one.getLocalPort(), next.getLocalPort());
      } catch (IOException e) {
        // One of them is taken: others.
      }
    }
    throw new IOException("No two free ports beside each other");
  }
}
