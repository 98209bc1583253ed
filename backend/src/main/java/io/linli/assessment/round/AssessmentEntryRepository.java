package io.linli.assessment.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AssessmentEntryRepository implements PanacheRepositoryBase<AssessmentEntry, UUID> {}
