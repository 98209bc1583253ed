package io.linli.news.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
interface HostResolver {
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
