package io.linli.platform.page;

import io.linli.platform.crypto.Secrets;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes and reads the opaque cursors of lists. A cursor is signed together with the name of its
 * list and the filters, so that one that was tampered with, or that belongs to another list, is
 * refused instead of giving a page of nonsense.
 */
@Singleton
public class Cursors {
  private static final int SIGNATURE_BYTES = 16;
  private static final String SEPARATOR = "\u001f";

  private final Secrets secrets;

  Cursors(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Reads what a caller asks for.
   *
   * @param list the name of the list
   * @param filters everything that narrows or orders the list, in a fixed order; null where unset
   * @throws Problem {@code cursor-invalid} when the cursor isn't one of this list
   */
  public PageRequest page(String list, PageParameters parameters, Object... filters) {
    String name =
        Stream.concat(Stream.of(list), Arrays.stream(filters))
            .map(part -> Objects.toString(part, ""))
            .collect(Collectors.joining(SEPARATOR));
    return new PageRequest(parameters.limit, decode(name, parameters.cursor), this, name);
  }

  String encode(String list, List<?> key) {
    byte[] payload =
        key.stream()
            .map(Object::toString)
            .collect(Collectors.joining(SEPARATOR))
            .getBytes(StandardCharsets.UTF_8);
    byte[] signed =
        ByteBuffer.allocate(SIGNATURE_BYTES + payload.length)
            .put(signature(list, payload))
            .put(payload)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  private List<String> decode(String list, String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return List.of();
    }
    byte[] signed = bytes(cursor);
    if (signed.length <= SIGNATURE_BYTES) {
      throw Problem.of(PlatformProblem.CURSOR_INVALID);
    }
    byte[] payload = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
    byte[] signature = Arrays.copyOf(signed, SIGNATURE_BYTES);
    if (!MessageDigest.isEqual(signature, signature(list, payload))) {
      throw Problem.of(PlatformProblem.CURSOR_INVALID);
    }
    return List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1));
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw Problem.of(PlatformProblem.CURSOR_INVALID);
    }
  }

  private byte[] signature(String list, byte[] payload) {
    byte[] name = list.getBytes(StandardCharsets.UTF_8);
    byte[] message =
        ByteBuffer.allocate(Integer.BYTES + name.length + payload.length)
            .putInt(name.length)
            .put(name)
            .put(payload)
            .array();
    return Arrays.copyOf(secrets.sign(message), SIGNATURE_BYTES);
  }
}
