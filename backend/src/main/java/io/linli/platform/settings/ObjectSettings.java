package io.linli.platform.settings;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** Where photos and the like are kept; what they are is in the database. */
public interface ObjectSettings {
  @Setting(
      "where objects such as photos are kept: `folder`, which all replicas must share, or `s3`, a"
          + " bucket of any store that speaks S3")
  @WithDefault("folder")
  StoreKind store();

  @Setting("the folder")
  @WithDefault("data/objects")
  String folder();

  S3 s3();

  /** A bucket of a store that speaks S3. */
  interface S3 {
    @Setting("the address of the store; Amazon's own of the region when unset")
    Optional<String> endpoint();

    @Setting("the region that requests are signed for")
    @WithDefault("us-east-1")
    String region();

    @Setting("the bucket, which must be there; needed with `s3`")
    Optional<String> bucket();

    @Setting("the id of the key that requests are signed with; needed with `s3`")
    @WithName("access-key")
    Optional<String> accessKey();

    @Setting(value = "that key; needed with `s3`", secret = true)
    @WithName("secret-key")
    Optional<String> secretKey();

    @Setting("whether the bucket stands in the path of an address, and not in its host name")
    @WithDefault("true")
    @WithName("path-style")
    boolean pathStyle();
  }
}
