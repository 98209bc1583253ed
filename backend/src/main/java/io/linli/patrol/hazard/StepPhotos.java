package io.linli.patrol.hazard;

import io.linli.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The photos of what happened to hazards: as found, as fixed, as seen again. */
@ApplicationScoped
class StepPhotos {
  private static final String ATTACH =
      """
      insert into hazard_step_photo (step_id, photo_id, community_id, tenant_id, area_code, position)
      select id, :photo, community_id, tenant_id, area_code, :position from hazard_step where id = :step
      """;

  private final EntityManager entities;
  private final Photos photos;

  StepPhotos(EntityManager entities, Photos photos) {
    this.entities = entities;
    this.photos = photos;
  }

  /** Refuses photos that aren't of the estate; they are at {@code /photoIds} of the request. */
  void claim(UUID communityId, List<UUID> photoIds) {
    photos.claim(communityId, photoIds, null, "/photoIds");
  }

  /** Keeps photos that were claimed with a step that is written. */
  void attach(HazardStep step, List<UUID> photoIds) {
    for (int i = 0; i < photoIds.size(); i++) {
      entities
          .createNativeQuery(ATTACH)
          .setParameter("photo", photoIds.get(i))
          .setParameter("position", i + 1)
          .setParameter("step", step.id)
          .executeUpdate();
    }
  }

  /** Ids of the photos by step, in order; one without photos is missing. */
  Map<UUID, List<UUID>> of(Collection<UUID> steps) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select step_id, photo_id from hazard_step_photo"
                + " where step_id = any(:ids) order by step_id, position",
            Object[].class)
        .setParameter("ids", steps.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
  }
}
