package io.linli.estate.building;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {}
