package io.linli.platform.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.settings.LinliSettings.SecretKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Everything that needs a secret of the service: encryption of personal data at rest (AES-256-GCM
 * through Tink), keyed hashes to look it up again, and signatures of what leaves and comes back.
 *
 * <p>Keys for encryption have ids; a value is stored with the id of its key, so that a new key can
 * take over while old values stay readable.
 */
@Singleton
public class Secrets {
  private static final int KEY_BYTES = 32;

  private final String currentKeyId;
  private final Map<String, AesGcmJce> ciphers = new HashMap<>();
  private final PrfHmacJce lookup;
  private final PrfHmacJce signing;

  @Inject
  Secrets(LinliSettings settings) throws GeneralSecurityException {
    this(settings.secrets());
  }

  Secrets(SecretKeys config) throws GeneralSecurityException {
    currentKeyId = config.currentKey();
    for (Map.Entry<String, String> key : config.keys().entrySet()) {
      ciphers.put(key.getKey(), new AesGcmJce(decode("keys." + key.getKey(), key.getValue())));
    }
    if (!ciphers.containsKey(currentKeyId)) {
      throw new IllegalArgumentException(
          "linli.secrets.current-key names '" + currentKeyId + "', which linli.secrets.keys lacks");
    }
    byte[] root = decode("lookup-key", config.lookupKey());
    lookup = derived(root, "lookup");
    signing = derived(root, "signing");
  }

  /** Id of the key that new values are sealed with. */
  public String currentKeyId() {
    return currentKeyId;
  }

  /**
   * Encrypts a value under the current key.
   *
   * @param context what the value belongs to; the same is needed to decrypt it, so that a
   *     ciphertext moved to another row is refused
   */
  public Sealed seal(String value, String context) {
    return seal(utf8(value), context);
  }

  /** The same for bytes, such as a piece of a file. */
  public Sealed seal(byte[] value, String context) {
    try {
      return new Sealed(currentKeyId, ciphers.get(currentKeyId).encrypt(value, utf8(context)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Encryption failed", e);
    }
  }

  /**
   * Decrypts a value.
   *
   * @throws IllegalStateException when the key is gone or the value was changed or moved
   */
  public String open(Sealed sealed, String context) {
    return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
  }

  /** The same for bytes. */
  public byte[] openBytes(Sealed sealed, String context) {
    AesGcmJce cipher = ciphers.get(sealed.keyId());
    if (cipher == null) {
      throw new IllegalStateException("linli.secrets.keys lacks the key " + sealed.keyId());
    }
    try {
      return cipher.decrypt(sealed.bytes(), utf8(context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Decryption failed", e);
    }
  }

  /** A keyed hash (HMAC-SHA-256) that finds equal values without telling them. */
  public byte[] lookupHash(String value) {
    return compute(lookup, utf8(value));
  }

  /** An HMAC-SHA-256 over a message of our own. */
  public byte[] sign(byte[] message) {
    return compute(signing, message);
  }

  private static byte[] compute(PrfHmacJce prf, byte[] message) {
    try {
      return prf.compute(message, KEY_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC failed", e);
    }
  }

  private static PrfHmacJce derived(byte[] root, String purpose) throws GeneralSecurityException {
    byte[] key = Hkdf.computeHkdf("HMACSHA256", root, new byte[0], utf8(purpose), KEY_BYTES);
    return new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC"));
  }

  private static byte[] decode(String name, String base64) {
    byte[] key = Base64.getDecoder().decode(base64);
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "linli.secrets." + name + " must be 32 bytes in Base64, but has " + key.length);
    }
    return key;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
