package io.linli.servicedesk.servicecase;

import io.linli.servicedesk.OpenMediations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;

/** Shows cases, their persons masked. */
@ApplicationScoped
class ServiceCaseAnswers {
  private final EntityManager entities;
  private final ServiceCaseMapper mapper;
  private final CasePhotos photos;
  private final OpenMediations mediations;

  ServiceCaseAnswers(
      EntityManager entities,
      ServiceCaseMapper mapper,
      CasePhotos photos,
      OpenMediations mediations) {
    this.entities = entities;
    this.mapper = mapper;
    this.photos = photos;
    this.mediations = mediations;
  }

  ServiceCaseResponse of(ServiceCase serviceCase) {
    return mapper.response(
        serviceCase,
        person(serviceCase.id),
        photos.of(serviceCase.id),
        mediations.of(serviceCase.id).orElse(null));
  }

  private MaskedPerson person(UUID caseId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select name_masked, telephone_masked from service_case_contact where id = :id",
            Object[].class)
        .setParameter("id", caseId)
        .uniqueResultOptional()
        .map(row -> new MaskedPerson((String) row[0], (String) row[1]))
        .orElse(MaskedPerson.NOBODY);
  }
}
