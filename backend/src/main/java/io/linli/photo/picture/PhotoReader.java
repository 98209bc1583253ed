package io.linli.photo.picture;

import io.linli.platform.limit.BodyLimit;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.settings.LinliSettings;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a photo from the body of a request and cleans it, before a transaction begins: no operation
 * ever holds one that isn't clean, and no connection waits for pixels.
 */
@Provider
class PhotoReader implements MessageBodyReader<CleanPhoto> {
  private static final int MEGABYTE = 1_000_000;

  private final PhotoCleaner cleaner;
  private final BodyLimit limit;
  private final int megabytes;

  PhotoReader(PhotoCleaner cleaner, BodyLimit limit, LinliSettings settings) {
    this.cleaner = cleaner;
    this.limit = limit;
    this.megabytes = settings.photos().megabytes();
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == CleanPhoto.class;
  }

  @Override
  public CleanPhoto readFrom(
      Class<CleanPhoto> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    if (declared(headers.getFirst(HttpHeaders.CONTENT_LENGTH)) > (long) megabytes * MEGABYTE) {
      throw Problem.of(PlatformProblem.BODY_TOO_LARGE, megabytes);
    }
    return cleaner.clean(limit.holding(body, megabytes).readAllBytes());
  }

  private static long declared(String length) {
    return length == null ? 0 : Long.parseLong(length);
  }
}
