package io.linli.contract.servicecontract;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ServiceContractRepository implements PanacheRepositoryBase<ServiceContract, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or out of the caller's sight
   */
  ServiceContract get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The contract, if it stands as the caller has seen it. */
  ServiceContract get(UUID id, String ifMatch) {
    ServiceContract contract = get(id);
    IfMatch.require(ifMatch, contract.version);
    return contract;
  }
}
