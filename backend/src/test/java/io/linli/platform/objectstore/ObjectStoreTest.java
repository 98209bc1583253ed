package io.linli.platform.objectstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both stores do the same. */
class ObjectStoreTest {
  private static final String KEY = "photos/3f/0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f3f";
  private static final byte[] CONTENT = {0, 1, 2, (byte) 0xff};

  @TempDir Path folder;
  private SigningBucket server;
  private S3Store bucket;

  @BeforeEach
  void open() throws IOException {
    server = new SigningBucket("linli-key", "of the right length/+=");
    bucket = bucket(server.address(), "of the right length/+=");
  }

  @AfterEach
  void close() {
    bucket.close();
    server.close();
  }

  private List<ObjectStore> both() {
    return List.of(new FolderStore(folder), bucket);
  }

  @Test
  void keepsWhatItIsGivenUntilItIsRemoved() {
    for (ObjectStore store : both()) {
      assertThat(store.get(KEY)).isEmpty();
      store.delete(KEY);

      store.put(KEY, new byte[] {9}, "image/png");
      store.put(KEY, CONTENT, "image/jpeg");
      assertThat(store.get(KEY)).hasValue(CONTENT);

      store.delete(KEY);
      assertThat(store.get(KEY)).isEmpty();
    }
  }

  @Test
  void takesNoKeyThatLeadsElsewhere() {
    for (ObjectStore store : both()) {
      for (String key : List.of("../secret", "/etc/passwd", "a//b", "", "A", "a/.b", "a?b")) {
        assertThatThrownBy(() -> store.put(key, CONTENT, "image/png"))
            .as(key)
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.get(key)).isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void signsEachRequestAndSaysWhatItSends() {
    bucket.put(KEY, CONTENT, "image/jpeg");

    assertThat(server.objects()).containsOnlyKeys("/estates/" + KEY);
    assertThat(server.objects().get("/estates/" + KEY).content()).isEqualTo(CONTENT);
    assertThat(server.objects().get("/estates/" + KEY).mediaType()).isEqualTo("image/jpeg");
  }

  @Test
  void saysThatTheBucketRefusesOrIsAway() {
    try (S3Store stranger = bucket(server.address(), "another key");
        S3Store nowhere = bucket(URI.create("http://localhost:1"), "any key")) {
      for (S3Store store : List.of(stranger, nowhere)) {
        assertThatThrownBy(() -> store.put(KEY, CONTENT, "image/png"))
            .isInstanceOf(ObjectStoreException.class);
        assertThatThrownBy(() -> store.get(KEY)).isInstanceOf(ObjectStoreException.class);
        assertThatThrownBy(() -> store.delete(KEY)).isInstanceOf(ObjectStoreException.class);
      }
    }
    assertThat(server.objects()).isEmpty();
  }

  @Test
  void leavesNothingUnfinishedInTheFolder() throws IOException {
    new FolderStore(folder).put(KEY, CONTENT, "image/jpeg");

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve(KEY));
    }
  }

  private static S3Store bucket(URI address, String secretKey) {
    return new S3Store(
        new S3Store.Bucket(address, "us-east-1", "estates", "linli-key", secretKey, true));
  }
}
