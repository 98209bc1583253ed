package io.linli.facility.greenery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class GreenAreaRepository implements PanacheRepositoryBase<GreenAreaMeasurement, UUID> {}
