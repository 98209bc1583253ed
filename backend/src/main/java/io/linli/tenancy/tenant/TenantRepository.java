package io.linli.tenancy.tenant;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TenantRepository implements PanacheRepositoryBase<Tenant, UUID> {

  Tenant get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
