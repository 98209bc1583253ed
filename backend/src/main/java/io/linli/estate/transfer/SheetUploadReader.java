package io.linli.estate.transfer;

import io.linli.platform.limit.BodyLimit;
import io.linli.platform.sheet.SheetFormat;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Spools a sheet to disk as it comes in, so that no upload ever stands whole in memory. */
@Provider
class SheetUploadReader implements MessageBodyReader<SheetUpload> {
  private final BodyLimit limit;

  SheetUploadReader(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == SheetUpload.class;
  }

  @Override
  public SheetUpload readFrom(
      Class<SheetUpload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    SheetFormat format = format(mediaType);
    MessageDigest digest = sha256();
    Path file = Files.createTempFile("linli-upload", format.extension());
    try (InputStream digested = new DigestInputStream(limit.holding(body), digest)) {
      Files.copy(digested, file, StandardCopyOption.REPLACE_EXISTING);
      return new SheetUpload(file, format, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static SheetFormat format(MediaType mediaType) {
    String type = mediaType.getType() + "/" + mediaType.getSubtype();
    return Arrays.stream(SheetFormat.values())
        .filter(format -> format.mediaType().equals(type))
        .findFirst()
        .orElseThrow(NotSupportedException::new);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
