package io.linli.servicedesk.decoration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DecorationVisitRepository implements PanacheRepositoryBase<DecorationVisit, UUID> {}
