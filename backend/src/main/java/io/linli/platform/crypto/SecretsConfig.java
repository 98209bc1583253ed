package io.linli.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The secrets of the service. None has a default: a start without them is refused. */
@ConfigMapping(prefix = "linli.secrets")
interface SecretsConfig {
  /** Id of the key that new values are encrypted with. */
  String currentKey();

  /** Keys by id, each 32 random bytes in Base64. Old ones stay while values under them exist. */
  Map<String, String> keys();

  /** 32 random bytes in Base64, for keyed hashes and signatures; changing it breaks look-ups. */
  String lookupKey();
}
