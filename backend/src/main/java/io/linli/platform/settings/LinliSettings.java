package io.linli.platform.settings;

import static io.linli.platform.settings.Mode.MIGRATE;
import static io.linli.platform.settings.Mode.SERVE;
import static io.linli.platform.settings.Mode.STANDALONE;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an operator can set, with its type, its default and its meaning. {@link
 * SettingsCheck} holds a start against it, {@code docs/settings.md} is made from it.
 */
@ConfigMapping(prefix = "linli")
public interface LinliSettings {
  @Setting(
      "what this process does: `standalone` migrates the schema, then serves; `serve` serves and"
          + " can't change the schema; `migrate` migrates and ends")
  @WithDefault("standalone")
  Mode mode();

  Database database();

  @Setting(
      value = "the issuer (`iss`) whose tokens are accepted",
      requiredIn = {STANDALONE, SERVE})
  String issuer();

  @Setting(
      value = "where the issuer's public keys are: a JWKS address or a PEM file",
      requiredIn = {STANDALONE, SERVE})
  @WithName("issuer.keys")
  String issuerKeys();

  @Setting(
      "how often the keys at an address are fetched anew; a key that the issuer withdraws ends"
          + " within this")
  @WithDefault("10m")
  @WithName("issuer.refresh-every")
  Duration issuerRefreshEvery();

  @Setting("the audience (`aud`) that tokens must name")
  @WithDefault("linli")
  String audience();

  SecretKeys secrets();

  Identity identity();

  Jobs jobs();

  Limits limits();

  Contracts contracts();

  Leaving leaving();

  ResidentSettings residents();

  ObjectSettings objects();

  PhotoSettings photos();

  NewsSettings news();

  Log log();

  Cors cors();

  /** The database, and the logins that it is entered with. */
  interface Database {
    @Setting(
        value = "the JDBC URL of the PostgreSQL database",
        requiredIn = {STANDALONE, SERVE, MIGRATE})
    String url();

    @Setting("the login of the service, which can only become the role of its caller")
    @WithDefault("linli_app")
    String username();

    @Setting(
        value = "the password of that login",
        requiredIn = {STANDALONE, SERVE},
        secret = true)
    String password();

    @Setting(
        value = "how many connections each of the two pools may open, for reads and for the rest",
        max = 1_000)
    @WithDefault("20")
    int connections();

    Owner owner();
  }

  /** The login that owns the schema. */
  interface Owner {
    @Setting("the login that owns the schema and runs the migrations")
    @WithDefault("linli_owner")
    String username();

    @Setting(
        value = "the password of the owner; a service in mode `serve` has no need of it",
        requiredIn = {STANDALONE, MIGRATE},
        secret = true)
    Optional<String> password();
  }

  /** The secrets of the service. None has a default. */
  interface SecretKeys {
    @Setting(
        value = "the id of the key that personal data is encrypted with",
        requiredIn = {STANDALONE, SERVE})
    @WithName("current-key")
    String currentKey();

    @Setting(
        value =
            "the keys by id, 32 random bytes in Base64 each; old ones stay while values under them"
                + " exist",
        secret = true)
    Map<String, String> keys();

    @Setting(
        value = "32 random bytes in Base64, for keyed hashes and signatures",
        requiredIn = {STANDALONE, SERVE},
        secret = true)
    @WithName("lookup-key")
    String lookupKey();
  }

  /** Whoever keeps the accounts of those who sign in. */
  interface Identity {
    @Setting("how often a replica looks for what the identity provider is still to be told")
    @WithDefault("5s")
    @WithName("look-every")
    Duration lookEvery();

    Keycloak keycloak();
  }

  /** The Keycloak that keeps the accounts, and how the service signs in to it for itself. */
  interface Keycloak {
    @Setting(
        "where the Keycloak is in which the service makes organisations and accounts; unset, it"
            + " makes none")
    Optional<String> url();

    @Setting("the realm of Keycloak")
    @WithDefault("linli")
    String realm();

    @Setting("the client that the service signs in to Keycloak as")
    @WithDefault("linli-backend")
    @WithName("client-id")
    String clientId();

    @Setting(value = "the secret of that client; needed with the address", secret = true)
    @WithName("client-secret")
    Optional<String> clientSecret();
  }

  /** How much of the service one tenant, or one caller, may have. */
  interface Limits {
    @Setting(
        value =
            "how many requests a second a tenant's people and service accounts may make together,"
                + " over all replicas; more are answered 429",
        max = 1_000_000)
    @WithDefault("200")
    @WithName("tenant-rate")
    int tenantRate();

    @Setting(
        value =
            "how many requests a second one person or service account may make for a tenant, over"
                + " all replicas; more are answered 429",
        max = 1_000_000)
    @WithDefault("50")
    @WithName("caller-rate")
    int callerRate();

    @Setting("how long a time's worth of these requests may be saved up and come at once")
    @WithDefault("1s")
    Duration burst();

    @Setting(
        value =
            "how many requests of one tenant a replica works on at a time; further ones wait for"
                + " five seconds at most, then they are answered 429",
        max = 1_000)
    @WithDefault("4")
    @WithName("tenant-at-once")
    int tenantAtOnce();

    @Setting(
        value = "the largest body that is taken, in megabytes; a larger one is answered 413",
        max = 1_024)
    @WithDefault("64")
    @WithName("upload-megabytes")
    int uploadMegabytes();

    @Setting("how many jobs of one tenant run at a time, over all replicas; the others wait")
    @WithDefault("1")
    @WithName("jobs-running")
    int jobsRunning();

    @Setting("how many jobs of one tenant may wait; more are answered 429")
    @WithDefault("50")
    @WithName("jobs-waiting")
    int jobsWaiting();
  }

  /** Contracts and their days. */
  interface Contracts {
    @Setting(
        "when the service looks for contracts that begin or end, as a Quartz cron expression in"
            + " China's time")
    @WithDefault("0 5 * * * ?")
    String look();
  }

  /** Companies that leave the service. */
  interface Leaving {
    @Setting(
        "how long a closed company can be reopened; then its records are removed or go back to the"
            + " supervisors, as an ISO 8601 duration")
    @WithDefault("P90D")
    @WithName("waiting-period")
    Duration waitingPeriod();

    @Setting(
        "when the service looks for companies whose waiting period is over, as a Quartz cron"
            + " expression in China's time")
    @WithDefault("0 35 * * * ?")
    String look();
  }

  /** Long work. */
  interface Jobs {
    @Setting("how often a replica looks for jobs that others left behind")
    @WithDefault("5s")
    @WithName("look-every")
    Duration lookEvery();

    @Setting("how long a job stays with a replica that says nothing; then another begins it anew")
    @WithDefault("2m")
    Duration lease();

    @Setting("how often a replica says that it still works on its jobs; well within the lease")
    @WithDefault("30s")
    @WithName("renew-every")
    Duration renewEvery();
  }

  /** What the service writes to its standard output. */
  interface Log {
    @Setting("the least level that is logged; of a running replica see `/q/log-levels`")
    @WithDefault("INFO")
    LogLevel level();

    @Setting("whether each line is a JSON object, with `mdc.requestId` and `mdc.tenantId`")
    @WithDefault("false")
    boolean json();
  }

  /** Which web pages may call the API from a browser. */
  interface Cors {
    @Setting("origins of web clients, separated by commas; none but the API's own when empty")
    Optional<String> origins();
  }
}
