package io.linli.platform.objectstore;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in a bucket of a store that speaks S3, whoever makes it. */
final class S3Store implements ObjectStore, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PATIENCE_AT_ONCE = Duration.ofSeconds(8);

  private final S3Client client;
  private final String bucket;

  /**
   * A bucket, and who asks for it.
   *
   * @param endpoint address of the store; null for Amazon's own of the region
   * @param pathStyle whether the bucket stands in the path and not in the host name
   */
  record Bucket(
      URI endpoint,
      String region,
      String name,
      String accessKey,
      String secretKey,
      boolean pathStyle) {}

  S3Store(Bucket settings) {
    this.bucket = settings.name();
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .overrideConfiguration(
                limits -> limits.apiCallTimeout(PATIENCE).apiCallAttemptTimeout(PATIENCE_AT_ONCE))
            // Newer headers and chunked signatures are Amazon's own; others refuse them.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(
                S3Configuration.builder()
                    .pathStyleAccessEnabled(settings.pathStyle())
                    .chunkedEncodingEnabled(false)
                    .build());
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint());
    }
    this.client = builder.build();
  }

  @Override
  public void put(String key, byte[] content, String mediaType) {
    try {
      client.putObject(
          request -> request.bucket(bucket).key(ObjectKeys.checked(key)).contentType(mediaType),
          RequestBody.fromBytes(content));
    } catch (SdkException e) {
      throw new ObjectStoreException("An object could not be written", e);
    }
  }

  @Override
  public Optional<byte[]> get(String key) {
    try {
      return Optional.of(
          client
              .getObject(
                  request -> request.bucket(bucket).key(ObjectKeys.checked(key)),
                  ResponseTransformer.toBytes())
              .asByteArray());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw new ObjectStoreException("An object could not be read", e);
    }
  }

  @Override
  public void delete(String key) {
    try {
      client.deleteObject(request -> request.bucket(bucket).key(ObjectKeys.checked(key)));
    } catch (SdkException e) {
      throw new ObjectStoreException("An object could not be removed", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
