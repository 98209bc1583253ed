package io.linli.facility.service;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FacilityRecordRepository implements PanacheRepositoryBase<FacilityRecord, UUID> {}
