package io.linli.platform.objectstore;

import io.linli.platform.settings.LinliSettings;
import io.linli.platform.settings.ObjectSettings;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;

/** Makes the store that the settings name. */
@Singleton
class ObjectStoreProducer {

  @Produces
  @Singleton
  ObjectStore store(LinliSettings settings) {
    ObjectSettings objects = settings.objects();
    return switch (objects.store()) {
      case FOLDER -> new FolderStore(Path.of(objects.folder()));
      case S3 -> new S3Store(bucket(objects.s3()));
    };
  }

  void close(@Disposes ObjectStore store) throws Exception {
    if (store instanceof AutoCloseable closeable) {
      closeable.close();
    }
  }

  /** The check of the settings has seen to it that none is missing. */
  private static S3Store.Bucket bucket(ObjectSettings.S3 s3) {
    return new S3Store.Bucket(
        s3.endpoint().map(URI::create).orElse(null),
        s3.region(),
        s3.bucket().orElseThrow(),
        s3.accessKey().orElseThrow(),
        s3.secretKey().orElseThrow(),
        s3.pathStyle());
  }
}
