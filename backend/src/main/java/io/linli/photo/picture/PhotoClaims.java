package io.linli.photo.picture;

import io.linli.photo.PhotoPerson;
import io.linli.photo.Photos;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class PhotoClaims implements Photos {
  /** Waits for a removal that is under way, and then doesn't find the photo any more. */
  private static final String CLAIM =
      "update photo set claimed_at = coalesce(claimed_at, :now) where id in (:ids)"
          + " and community_id = :community returning id";

  private static final String CLAIM_FOR =
      "update photo set claimed_at = coalesce(claimed_at, :now), person = :person,"
          + " household_id = :household where id in (:ids) and community_id = :community"
          + " and coalesce(person, :person) = :person"
          + " and coalesce(household_id, :household) = :household returning id";

  private final EntityManager entities;
  private final Clock clock;

  PhotoClaims(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void claim(UUID communityId, List<UUID> photoIds, PhotoPerson person, String pointer) {
    if (photoIds.isEmpty()) {
      return;
    }
    Set<UUID> claimed = new HashSet<>(claimed(communityId, photoIds, person));
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < photoIds.size(); i++) {
      if (!claimed.contains(photoIds.get(i))) {
        violations.add(Violation.at(pointer + "/" + i, "photo-unknown"));
      } else if (photoIds.indexOf(photoIds.get(i)) < i) {
        violations.add(Violation.at(pointer + "/" + i, "photo-twice"));
      }
    }
    Problem.refuse(violations);
  }

  private List<UUID> claimed(UUID communityId, List<UUID> photoIds, PhotoPerson person) {
    NativeQuery<UUID> update =
        entities
            .unwrap(Session.class)
            .createNativeQuery(person == null ? CLAIM : CLAIM_FOR, UUID.class)
            .setParameter("now", clock.instant())
            .setParameter("ids", photoIds)
            .setParameter("community", communityId);
    if (person != null) {
      update
          .setParameter("person", person.subject())
          .setParameter("household", person.householdId());
    }
    return update.getResultList();
  }
}
