package io.linli.servicedesk.servicecase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CaseChargeRepository implements PanacheRepositoryBase<CaseCharge, UUID> {}
