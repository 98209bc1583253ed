package io.linli.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.platform.settings.LinliSettings.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final String OLD = key('o');
  private static final String NEW = key('n');
  private static final String NUMBER = "410105199003071234";

  @Test
  void opensWhatItSealed() throws GeneralSecurityException {
    Secrets secrets = secrets("2026", Map.of("2026", NEW));

    Sealed sealed = secrets.seal(NUMBER, "occupant-1");

    assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("4101");
    assertThat(secrets.open(sealed, "occupant-1")).isEqualTo(NUMBER);
  }

  @Test
  void refusesAValueThatWasMovedToAnotherRecord() throws GeneralSecurityException {
    Secrets secrets = secrets("2026", Map.of("2026", NEW));
    Sealed sealed = secrets.seal(NUMBER, "occupant-1");

    assertThatThrownBy(() -> secrets.open(sealed, "occupant-2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsOldValuesAfterANewKeyHasTakenOver() throws GeneralSecurityException {
    Sealed sealed = secrets("2025", Map.of("2025", OLD)).seal(NUMBER, "occupant-1");
    Secrets rotated = secrets("2026", Map.of("2025", OLD, "2026", NEW));

    assertThat(rotated.open(sealed, "occupant-1")).isEqualTo(NUMBER);
    assertThat(rotated.seal(NUMBER, "occupant-1").keyId()).isEqualTo("2026");
  }

  @Test
  void findsEqualValuesByTheirHash() throws GeneralSecurityException {
    Secrets secrets = secrets("2026", Map.of("2026", NEW));

    assertThat(secrets.lookupHash(NUMBER)).isEqualTo(secrets.lookupHash(NUMBER));
    assertThat(secrets.lookupHash(NUMBER)).isNotEqualTo(secrets.lookupHash("110101199003070000"));
  }

  @Test
  void refusesAKeyOfTheWrongLengthByItsName() {
    String tooShort = Base64.getEncoder().encodeToString(new byte[16]);

    assertThatThrownBy(() -> secrets("2026", Map.of("2026", tooShort)))
        .hasMessageContaining("linli.secrets.keys.2026")
        .hasMessageContaining("32 bytes");
  }

  @Test
  void refusesACurrentKeyThatIsNotAmongTheKeys() {
    assertThatThrownBy(() -> secrets("2027", Map.of("2026", NEW)))
        .hasMessageContaining("linli.secrets.current-key names '2027'");
  }

  private static Secrets secrets(String current, Map<String, String> keys)
      throws GeneralSecurityException {
    return new Secrets(
        new SecretKeys() {
          @Override
          public String currentKey() {
            return current;
          }

          @Override
          public Map<String, String> keys() {
            return keys;
          }

          @Override
          public String lookupKey() {
            return key('l');
          }
        });
  }

  private static String key(char letter) {
    return Base64.getEncoder()
        .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
  }
}
