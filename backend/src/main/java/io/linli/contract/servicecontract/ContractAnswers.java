package io.linli.contract.servicecontract;

import io.linli.contract.ContractStatus;
import io.linli.contract.WaitingReason;
import io.linli.platform.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says what a contract is to the one who asks: in that language, as of today. */
@ApplicationScoped
class ContractAnswers {
  private final ServiceContractMapper mapper;
  private final ContractAttachmentRepository attachments;
  private final Messages messages;
  private final HttpHeaders headers;
  private final Clock clock;

  ContractAnswers(
      ServiceContractMapper mapper,
      ContractAttachmentRepository attachments,
      Messages messages,
      HttpHeaders headers,
      Clock clock) {
    this.mapper = mapper;
    this.attachments = attachments;
    this.messages = messages;
    this.headers = headers;
    this.clock = clock;
  }

  ServiceContractResponse of(ServiceContract contract) {
    return mapper.response(
        contract,
        attachments.of(contract.id),
        daysLeft(contract.status, contract.endsOn),
        sentence(contract.waiting));
  }

  /** Days from today to the last one, null unless the contract is active. */
  Long daysLeft(ContractStatus status, LocalDate endsOn) {
    return status == ContractStatus.ACTIVE
        ? ChronoUnit.DAYS.between(LocalDate.now(clock), endsOn)
        : null;
  }

  /** The reason in the caller's language, null for none. */
  String sentence(WaitingReason reason) {
    return reason == null
        ? null
        : messages.say(
            Messages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
            reason.messageKey());
  }
}
