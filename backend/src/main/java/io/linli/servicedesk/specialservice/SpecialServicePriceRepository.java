package io.linli.servicedesk.specialservice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SpecialServicePriceRepository implements PanacheRepositoryBase<SpecialServicePrice, UUID> {

  /** All prices of a service, the earliest first. */
  List<SpecialServicePrice> of(UUID serviceId) {
    return list("serviceId = ?1 order by validFrom", serviceId);
  }

  /** The price of a day; empty before the first one. */
  Optional<SpecialServicePrice> on(UUID serviceId, LocalDate day) {
    return find("serviceId = ?1 and validFrom <= ?2 order by validFrom desc", serviceId, day)
        .firstResultOptional();
  }
}
