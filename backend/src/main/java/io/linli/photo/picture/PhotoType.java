package io.linli.photo.picture;

import java.util.Arrays;
import java.util.Optional;

/** The types that are taken, known by how their content begins. */
enum PhotoType {
  JPEG(PhotoType.IMAGE_JPEG, "jpeg", 0xff, 0xd8, 0xff),
  PNG(PhotoType.IMAGE_PNG, "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

  static final String IMAGE_JPEG = "image/jpeg";
  static final String IMAGE_PNG = "image/png";

  private final String mediaType;
  private final String format;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, changed by nobody
  private final int[] beginning;

  PhotoType(String mediaType, String format, int... beginning) {
    this.mediaType = mediaType;
    this.format = format;
    this.beginning = beginning;
  }

  /** The type of a content, whatever its sender calls it. */
  static Optional<PhotoType> of(byte[] content) {
    return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /** As image readers and writers are asked for, and as files end. */
  String format() {
    return format;
  }

  private boolean begins(byte[] content) {
    if (content.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((content[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
