package io.linli.platform.objectstore;

import java.util.Optional;

/**
 * Keeps objects by their keys, outside the database. Objects are small enough to stand in memory
 * whole. A key is made of lower-case letters, digits, hyphens and slashes; what it may show to whom
 * is settled by the row that names it, never here.
 */
public interface ObjectStore {
  /**
   * Keeps an object, in place of one that had the key before.
   *
   * @throws ObjectStoreException when the store can't be reached or refuses
   */
  void put(String key, byte[] content, String mediaType);

  /**
   * The object under a key.
   *
   * @throws ObjectStoreException when the store can't be reached or refuses
   */
  Optional<byte[]> get(String key);

  /**
   * Removes an object; nothing happens when there is none.
   *
   * @throws ObjectStoreException when the store can't be reached or refuses
   */
  void delete(String key);
}
