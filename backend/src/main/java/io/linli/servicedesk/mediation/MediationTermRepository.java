package io.linli.servicedesk.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MediationTermRepository implements PanacheRepositoryBase<MediationTerm, UUID> {}
