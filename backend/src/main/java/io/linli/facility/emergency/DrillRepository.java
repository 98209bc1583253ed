package io.linli.facility.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DrillRepository implements PanacheRepositoryBase<Drill, UUID> {}
