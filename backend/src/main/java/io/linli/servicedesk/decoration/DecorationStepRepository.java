package io.linli.servicedesk.decoration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DecorationStepRepository implements PanacheRepositoryBase<DecorationStep, UUID> {}
