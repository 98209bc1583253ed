package io.linli.contract.servicecontract;

import io.linli.contract.ContractProblem;
import io.linli.platform.id.Ids;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The papers of drafts, by what is known of them. */
@ApplicationScoped
class ContractAttachments {
  private static final int MOST = 50;

  private final ServiceContractRepository contracts;
  private final ContractAttachmentRepository repository;
  private final ServiceContractMapper mapper;
  private final Clock clock;

  ContractAttachments(
      ServiceContractRepository contracts,
      ContractAttachmentRepository repository,
      ServiceContractMapper mapper,
      Clock clock) {
    this.contracts = contracts;
    this.repository = repository;
    this.mapper = mapper;
    this.clock = clock;
  }

  ContractAttachmentResponse add(UUID contractId, ServiceContractRequests.Paper paper) {
    ServiceContract contract = contracts.get(contractId);
    contract.changePapers(clock.instant());
    List<ContractAttachment> there = repository.of(contractId);
    if (there.size() >= MOST) {
      throw Problem.of(ContractProblem.ATTACHMENTS_FULL, MOST);
    }
    if (there.stream().anyMatch(other -> other.sha256.equals(paper.sha256()))) {
      throw Problem.of(ContractProblem.ATTACHMENT_TAKEN);
    }
    ContractAttachment added = new ContractAttachment(Ids.next(), contract, paper, clock.instant());
    repository.persist(added);
    contracts.flush();
    return mapper.attachment(added);
  }

  void remove(UUID contractId, UUID attachmentId, String ifMatch) {
    ServiceContract contract = contracts.get(contractId);
    ContractAttachment attachment = repository.get(contractId, attachmentId);
    IfMatch.require(ifMatch, contract.version);
    contract.changePapers(clock.instant());
    repository.delete(attachment);
    contracts.flush();
  }
}
