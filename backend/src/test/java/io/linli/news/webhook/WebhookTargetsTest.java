package io.linli.news.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where webhooks may be called, as production has it. */
class WebhookTargetsTest {
  private static final int HTTPS = 443;

  @ParameterizedTest
  @CsvSource({
    "http://hooks.test/,             1.1.1.1,          webhook-not-https",
    "ftp://hooks.test/,              1.1.1.1,          webhook-url",
    "file:///etc/passwd,             1.1.1.1,          webhook-url",
    "https://user:pass@hooks.test/,  1.1.1.1,          webhook-url",
    "https://hooks.test/#x,          1.1.1.1,          webhook-url",
    "https:///path,                  1.1.1.1,          webhook-url",
    "not a url,                      1.1.1.1,          webhook-url",
    "https://hooks.test:22/,         1.1.1.1,          webhook-port",
    "https://hooks.test:8443/,       1.1.1.1,          webhook-port",
    "https://hooks.test/,            '',               webhook-host-unknown",
    "https://hooks.test/,            127.0.0.1,        webhook-address-internal",
    "https://hooks.test/,            169.254.169.254,  webhook-address-internal",
    "https://hooks.test/,            1.1.1.1 10.0.0.1, webhook-address-internal",
    "https://localhost/,             127.0.0.1,        webhook-address-internal"
  })
  void refuses(String url, String addresses, String code) {
    assertThatThrownBy(() -> targets(addresses).find(url))
        .isInstanceOf(TargetRefusedException.class)
        .hasMessage(code);
  }

  @ParameterizedTest
  @CsvSource({
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://100.100.100.200/latest/meta-data"
  })
  void refusesAddressesInWhateverFormTheyCome(String url) {
    WebhookTargets system =
        new WebhookTargets(HTTPS, false, host -> List.of(InetAddress.getAllByName(host)));

    assertThatThrownBy(() -> system.find(url)).isInstanceOf(TargetRefusedException.class);
  }

  @Test
  void goesToTheVeryAddressThatWasLookedAt() throws Exception {
    WebhookTarget target = targets("1.1.1.1").find("https://hooks.test/a?b=c");

    assertThat(target.address().getHostAddress()).isEqualTo("1.1.1.1");
    assertThat(target.host()).isEqualTo("hooks.test");
    assertThat(target.port()).isEqualTo(HTTPS);
    assertThat(target.path()).isEqualTo("/a?b=c");
  }

  @Test
  void looksAgainWhenANameLeadsElsewhere() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("1.1.1.1", "127.0.0.1"));
    WebhookTargets rebinding =
        new WebhookTargets(
            HTTPS, false, host -> List.of(InetAddress.getByName(answers.removeFirst())));

    rebinding.find("https://hooks.test/");

    assertThatThrownBy(() -> rebinding.find("https://hooks.test/"))
        .hasMessage("webhook-address-internal");
    assertThat(answers).as("each look asks once, and connects to what it was told").isEmpty();
  }

  @Test
  void thisMachineIsCalledInDevelopmentAloneAndNothingElseInside() throws Exception {
    WebhookTargets development = new WebhookTargets(HTTPS, true, WebhookTargetsTest::literal);

    assertThat(development.find("http://127.0.0.1:8080/").port()).isEqualTo(8080);
    assertThatThrownBy(() -> development.find("https://10.0.0.1/"))
        .hasMessage("webhook-address-internal");
    assertThatThrownBy(() -> development.find("http://1.1.1.1/")).hasMessage("webhook-not-https");
  }

  private static WebhookTargets targets(String addresses) {
    return new WebhookTargets(
        HTTPS,
        false,
        host -> {
          if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
          }
          return Arrays.stream(addresses.split(" ", -1)).map(WebhookTargetsTest::address).toList();
        });
  }

  private static List<InetAddress> literal(String host) throws UnknownHostException {
    return List.of(InetAddress.getByName(host));
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
