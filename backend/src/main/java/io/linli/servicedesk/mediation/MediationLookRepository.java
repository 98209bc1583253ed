package io.linli.servicedesk.mediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MediationLookRepository implements PanacheRepositoryBase<MediationLook, UUID> {}
