package io.linli.platform.settings;

/** Where objects such as photos are kept. */
public enum StoreKind {
  /** In a folder of this machine, or one that all replicas share. */
  FOLDER,
  /** In a bucket of a store that speaks S3. */
  S3
}
