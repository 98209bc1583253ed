package io.linli.servicedesk.mediation;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Shows a party in full to whoever mediates now and to whoever asked, and records each look
 * (domain.md T6).
 */
@ApplicationScoped
class MediationLooks {
  private final PartyIdentityRepository identities;
  private final MediationLookRepository looks;
  private final CallerContext callers;
  private final Clock clock;

  MediationLooks(
      PartyIdentityRepository identities,
      MediationLookRepository looks,
      CallerContext callers,
      Clock clock) {
    this.identities = identities;
    this.looks = looks;
    this.callers = callers;
    this.clock = clock;
  }

  /** The look is written before anything is shown; both in one transaction. */
  PartyIdentityResponse look(UUID mediationId, UUID partyId, String reason) {
    PartyIdentity identity =
        identities
            .find("id = ?1 and mediationId = ?2", partyId, mediationId)
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    looks.persistAndFlush(
        new MediationLook(Ids.next(), identity, callers.get(), reason.strip(), clock.instant()));
    return new PartyIdentityResponse(identity.id, identity.name, identity.telephone);
  }

  /** The newest first. */
  Page<MediationLookResponse> list(PageRequest page) {
    List<MediationLookResponse> rows =
        looks
            .find("id < ?1 order by id desc", page.after(0, new UUID(-1, -1)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(MediationLookResponse::from)
            .toList();
    return Page.of(rows, page, look -> List.of(look.id()));
  }
}
