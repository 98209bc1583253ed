package io.linli.platform.settings;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** How people and third parties are told what has happened. */
public interface NewsSettings {
  @Setting("how often a replica looks for what has happened, and for what is to be sent")
  @WithDefault("2s")
  @WithName("look-every")
  Duration lookEvery();

  @Setting(
      "how long an event and its deliveries are kept, to be delivered once more by hand, as an ISO"
          + " 8601 duration; what has not arrived by then is dropped")
  @WithDefault("P30D")
  @WithName("events-kept")
  Duration eventsKept();

  @Setting("how long messages to people are kept, as an ISO 8601 duration")
  @WithDefault("P180D")
  @WithName("messages-kept")
  Duration messagesKept();

  @Setting("how long a delivery stays with a replica that says nothing; then another sends it")
  @WithDefault("1m")
  Duration lease();

  @Setting("how long to wait after the first attempt that failed; then four times as long each")
  @WithDefault("10s")
  @WithName("first-retry")
  Duration firstRetry();

  @Setting("the longest wait between two attempts")
  @WithDefault("6h")
  @WithName("longest-retry")
  Duration longestRetry();

  @Setting(
      value =
          "how many attempts are made; then an event is given up, or a webhook disabled to which"
              + " nothing else got through either",
      max = 100)
  @WithDefault("10")
  int attempts();

  @Setting(
      "the folder that short messages and WeChat's are written to; unset, nobody is offered them")
  Optional<String> letters();

  Mail mail();

  Webhooks webhooks();

  /** The server that mail goes out by. */
  interface Mail {
    @Setting("the SMTP server that mail goes out by; unset, nobody is offered mail")
    Optional<String> host();

    @Setting(value = "the port of that server", max = 65_535)
    @WithDefault("587")
    int port();

    @Setting("the account at that server, where it asks for one")
    Optional<String> username();

    @Setting(value = "the password of that account", secret = true)
    Optional<String> password();

    @Setting("whether that server is spoken to over TLS from the beginning, as at port 465")
    @WithDefault("false")
    boolean tls();

    @Setting("whether the connection changes to TLS before anything is said that matters")
    @WithDefault("required")
    @WithName("start-tls")
    StartTls startTls();

    @Setting("whom mail is from")
    @WithDefault("noreply@linli.invalid")
    String from();
  }

  /** Calls to third parties. */
  interface Webhooks {
    @Setting(value = "the port that webhooks may be called at", max = 65_535)
    @WithDefault("443")
    int port();

    @Setting("how long a webhook may take to answer")
    @WithDefault("10s")
    Duration patience();

    @Setting("how long the secret before goes on signing when a webhook is given a new one")
    @WithDefault("24h")
    @WithName("secret-overlap")
    Duration secretOverlap();

    @Setting(
        "whether webhooks may be called on this machine itself, by http and at any port; for"
            + " development and tests, and refused in mode `serve`")
    @WithDefault("false")
    boolean loopback();
  }
}
