package io.linli.patrol.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class HazardStepRepository implements PanacheRepositoryBase<HazardStep, UUID> {}
