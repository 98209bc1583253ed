package io.linli.resident.head;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BuildingHeadRepository implements PanacheRepositoryBase<BuildingHead, UUID> {}
