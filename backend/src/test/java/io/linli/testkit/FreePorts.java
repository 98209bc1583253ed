package io.linli.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports of this machine that nobody listens on. */
public final class FreePorts {
  private static final int ATTEMPTS = 100;

  private FreePorts() {}

  /** A port whose neighbour, where the service's health stands, is free as well. */
  public static int withNeighbour() throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
          ServerSocket next =
              new ServerSocket(one.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
        return next.getLocalPort() - 1;
      } catch (IOException | IllegalArgumentException e) {
        // The neighbour is taken, or beyond the last port: another one.
      }
    }
    throw new IOException("No two free ports beside each other");
  }
}
