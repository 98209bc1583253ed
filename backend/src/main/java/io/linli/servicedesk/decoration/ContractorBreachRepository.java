package io.linli.servicedesk.decoration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ContractorBreachRepository implements PanacheRepositoryBase<ContractorBreach, UUID> {}
