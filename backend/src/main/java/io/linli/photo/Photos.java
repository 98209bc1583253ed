package io.linli.photo;

import java.util.List;
import java.util.UUID;

/**
 * Photos as other contexts use them. A context links a photo by a table of its own, with a foreign
 * key of {@code (photo_id, community_id)}, and claims it in the same transaction; what nobody has
 * claimed is removed after a while. Everything runs in the caller's capacity: a photo out of his
 * sight is unknown.
 */
public interface Photos {
  /**
   * Marks photos as used for something of a community.
   *
   * @param person whose matter it is, who sees them from now on; null for nobody's
   * @param pointer of the list within the request, for what is wrong with an element
   * @throws io.linli.platform.problem.Problem a violation {@code photo-unknown} at each element
   *     that is no photo of the community, that the caller doesn't see, or that is another
   *     person's; {@code photo-twice} where one stands again
   */
  void claim(UUID communityId, List<UUID> photoIds, PhotoPerson person, String pointer);
}
