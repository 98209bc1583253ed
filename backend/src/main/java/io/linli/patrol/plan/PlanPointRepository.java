package io.linli.patrol.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanPointRepository implements PanacheRepositoryBase<PlanPoint, UUID> {}
