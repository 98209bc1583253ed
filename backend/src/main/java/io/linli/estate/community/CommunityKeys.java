package io.linli.estate.community;

import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the communities that rows of an estate belong to. */
@ApplicationScoped
public class CommunityKeys {
  private final CommunityRepository repository;

  CommunityKeys(CommunityRepository repository) {
    this.repository = repository;
  }

  /**
   * The key of a community.
   *
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  public CommunityKey get(UUID communityId) {
    Community community = repository.get(communityId);
    return new CommunityKey(community.id, community.tenantId, community.areaCode);
  }

  /** Whether the caller sees a community. */
  public boolean isVisible(UUID communityId) {
    return repository.findByIdOptional(communityId).isPresent();
  }
}
