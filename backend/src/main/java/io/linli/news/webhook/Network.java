package io.linli.news.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network of IPv4 or IPv6. Netty's {@code IpSubnetFilterRule} would do, but takes addresses of
 * IPv6 from 8000:: up for negative numbers, and so fc00::1 for a part of 2000::/3.
 */
final class Network {
  private final InetAddress first;
  private final int prefix;

  private Network(InetAddress first, int prefix) {
    this.first = first;
    this.prefix = prefix;
  }

  /**
   * @param cidr a literal address, a slash, and the length of the prefix in bits
   */
  static Network of(String cidr) {
    int slash = cidr.indexOf('/');
    try {
      return new Network(
          InetAddress.getByName(cidr.substring(0, slash)),
          Integer.parseInt(cidr.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(cidr, e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
