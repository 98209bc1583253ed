package io.linli.photo.picture;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A photo as it is kept: pixels and nothing else.
 *
 * @param sha256 of the content
 * @param received SHA-256 of what was sent: what makes two uploads the same to an {@code
 *     Idempotency-Key}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes go straight to the store
record CleanPhoto(
    byte[] content, PhotoType type, int width, int height, String sha256, String received) {

  @JsonValue
  String fingerprint() {
    return received;
  }
}
