package io.linli.region.register;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, UUID> {

  Region get(String code) {
    return find("code", code).firstResultOptional().orElseThrow(Problem::notFound);
  }
}
