package io.linli.contract.servicecontract;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContractAttachmentRepository implements PanacheRepositoryBase<ContractAttachment, UUID> {

  /** The papers of a contract, in the order in which they were added. */
  List<ContractAttachment> of(UUID contractId) {
    return list("contractId = ?1 order by id", contractId);
  }

  void removeAll(UUID contractId) {
    delete("contractId", contractId);
  }

  /**
   * @throws Problem {@code not-found} when the contract has no such paper
   */
  ContractAttachment get(UUID contractId, UUID id) {
    return find("contractId = ?1 and id = ?2", contractId, id)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }
}
