package io.linli.servicedesk.servicecase;

import io.linli.photo.PhotoPerson;
import io.linli.photo.Photos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Photos of cases, each with the step that it came with. */
@ApplicationScoped
class CasePhotos {
  /** With one step. */
  static final int MOST = 20;

  private static final String ADD =
      "insert into service_case_photo (case_id, step_id, photo_id, community_id, tenant_id, area_code,"
          + " person, person_household_id, position)"
          + " select case_id, id, :photo, community_id, tenant_id, area_code, person,"
          + " person_household_id, :position from service_case_step where id = :step";

  private final Photos photos;
  private final EntityManager entities;

  CasePhotos(Photos photos, EntityManager entities) {
    this.photos = photos;
    this.entities = entities;
  }

  /**
   * Marks photos as used for a case, before anything is done with it. Those of a resident's case
   * are the resident's to see from now on.
   *
   * @param pointer of the list within the request
   */
  void claim(ServiceCase serviceCase, List<UUID> photoIds, String pointer) {
    photos.claim(serviceCase.communityId, photoIds, person(serviceCase), pointer);
  }

  /** Adds photos that are claimed to a step that is written. */
  void add(CaseStep step, List<UUID> photoIds) {
    for (int i = 0; i < photoIds.size(); i++) {
      entities
          .createNativeQuery(ADD)
          .setParameter("photo", photoIds.get(i))
          .setParameter("position", i)
          .setParameter("step", step.id)
          .executeUpdate();
    }
  }

  private static PhotoPerson person(ServiceCase serviceCase) {
    return serviceCase.person == null
        ? null
        : new PhotoPerson(serviceCase.person, serviceCase.personHouseholdId);
  }

  /** All photos of a case, in the order in which they came. */
  List<UUID> of(UUID caseId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select photo_id from service_case_photo where case_id = :case"
                + " order by step_id, position",
            UUID.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /** Those of steps, by step; a step without photos has no entry. */
  Map<UUID, List<UUID>> ofSteps(Collection<UUID> stepIds) {
    Map<UUID, List<UUID>> bySteps = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select step_id, photo_id from service_case_photo where step_id = any(:steps)"
                + " order by step_id, position",
            Object[].class)
        .setParameter("steps", stepIds.toArray(UUID[]::new))
        .getResultList()
        .forEach(
            row ->
                bySteps
                    .computeIfAbsent((UUID) row[0], step -> new ArrayList<>())
                    .add((UUID) row[1]));
    return bySteps;
  }
}
