package io.linli.servicedesk.mediation;

import io.linli.platform.message.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows mediations, their persons masked. */
@ApplicationScoped
class MediationAnswers {
  private final MediationPartyRepository parties;
  private final MediationTermRepository terms;
  private final MediationMapper mapper;
  private final Messages messages;

  MediationAnswers(
      MediationPartyRepository parties,
      MediationTermRepository terms,
      MediationMapper mapper,
      Messages messages) {
    this.parties = parties;
    this.terms = terms;
    this.mapper = mapper;
    this.messages = messages;
  }

  MediationResponse of(Mediation mediation) {
    return mapper.response(
        mediation,
        parties.of(mediation.id).stream().map(MediationPartyResponse::from).toList(),
        termsOf(mediation),
        mediation.exclusion == null
            ? null
            : MediationExclusionResponse.of(mediation.exclusion, messages));
  }

  private List<MediationTermResponse> termsOf(Mediation mediation) {
    if (mediation.presentText() == null) {
      return List.of();
    }
    return terms
        .list("mediationId = ?1 and draft = ?2 order by position", mediation.id, mediation.drafts)
        .stream()
        .map(MediationTermResponse::from)
        .toList();
  }
}
