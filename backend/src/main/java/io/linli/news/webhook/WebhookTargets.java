package io.linli.news.webhook;

import io.linli.platform.settings.LinliSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides where a webhook may be called: by https, at the port that is allowed, at addresses of the
 * public internet alone. Asked when a webhook is registered, and again at each attempt, since a
 * name may lead elsewhere by then.
 */
@Singleton
class WebhookTargets {
  private static final int LONGEST = 2000;

  private final int port;
  private final boolean loopback;
  private final HostResolver resolver;

  @Inject
  WebhookTargets(LinliSettings settings) {
    this(
        settings.news().webhooks().port(),
        settings.news().webhooks().loopback(),
        host -> List.of(InetAddress.getAllByName(host)));
  }

  /**
   * @param loopback whether this machine may be called, by http and on any port
   */
  WebhookTargets(int port, boolean loopback, HostResolver resolver) {
    this.port = port;
    this.loopback = loopback;
    this.resolver = resolver;
  }

  /**
   * Finds out where an address leads.
   *
   * @throws TargetRefusedException when nobody is to be called there
   */
  WebhookTarget find(String text) throws TargetRefusedException {
    URI url = parse(text);
    List<InetAddress> addresses = resolve(url);
    WebhookTarget target = new WebhookTarget(url, addresses.get(0));
    if (loopback && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      return target;
    }
    if (!target.isSecure()) {
      throw new TargetRefusedException("webhook-not-https");
    }
    if (target.port() != port) {
      throw new TargetRefusedException("webhook-port");
    }
    if (!addresses.stream().allMatch(PublicAddresses::isPublic)) {
      throw new TargetRefusedException("webhook-address-internal");
    }
    return target;
  }

  private static URI parse(String text) throws TargetRefusedException {
    try {
      URI url = new URI(text.strip());
      boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equals(url.getScheme());
      boolean plain = url.getRawUserInfo() == null && url.getRawFragment() == null;
      if (!web || !plain || url.getHost() == null || text.length() > LONGEST) {
        throw new TargetRefusedException("webhook-url");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new TargetRefusedException("webhook-url");
    }
  }

  private List<InetAddress> resolve(URI url) throws TargetRefusedException {
    try {
      String host = new WebhookTarget(url, null).host();
      List<InetAddress> addresses = resolver.resolve(host.contains(":") ? host : IDN.toASCII(host));
      if (addresses.isEmpty()) {
        throw new TargetRefusedException("webhook-host-unknown");
      }
      return addresses;
    } catch (UnknownHostException | IllegalArgumentException e) {
      throw new TargetRefusedException("webhook-host-unknown");
    }
  }
}
