package io.linli.estate.management;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ManagementPeriodRepository implements PanacheRepositoryBase<ManagementPeriod, UUID> {}
