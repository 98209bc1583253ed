package io.linli.news.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from those that lead into networks of somebody's: what the
 * IANA's registries of special-purpose addresses say of IPv4 and IPv6, and where clouds answer
 * about a machine. Of IPv6 nothing but global unicast is public.
 */
final class PublicAddresses {
  private static final List<Network> SPECIAL =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // shared by carriers (CGNAT); 100.100.100.200 tells of a machine
              "127.0.0.0/8", // loopback
              "168.63.129.16/32", // tells of a machine
              "169.254.0.0/16", // link-local; 169.254.169.254 tells of a machine
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments
              "192.0.2.0/24", // documentation
              "192.88.99.0/24", // 6to4 relays
              "192.168.0.0/16", // private
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "2001::/23", // protocol assignments, Teredo
              "2001:db8::/32", // documentation
              "2002::/16", // 6to4: an IPv4 address inside
              "3fff::/20") // documentation
          .map(Network::of)
          .toList();

  private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    return (!(address instanceof Inet6Address) || GLOBAL_UNICAST.contains(address))
        && SPECIAL.stream().noneMatch(network -> network.contains(address));
  }
}
