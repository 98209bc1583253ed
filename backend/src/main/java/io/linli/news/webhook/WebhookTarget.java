package io.linli.news.webhook;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a webhook is called: the name for the certificate and the request, and the one address that
 * was looked at and that the connection goes to, whatever the name leads to a moment later.
 */
record WebhookTarget(URI url, InetAddress address) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  boolean isSecure() {
    return url.getScheme().equalsIgnoreCase("https");
  }

  int port() {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return isSecure() ? HTTPS : HTTP;
  }

  /** The host as it is named, without the brackets of an IPv6 address. */
  String host() {
    String host = url.getHost();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  String path() {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
