package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows the person of a case in full to who handles it, and records each look (domain.md T6). */
@ApplicationScoped
class CaseContacts {
  private final CaseContactRepository contacts;
  private final CaseLookRepository looks;
  private final CallerContext callers;
  private final Clock clock;

  CaseContacts(
      CaseContactRepository contacts,
      CaseLookRepository looks,
      CallerContext callers,
      Clock clock) {
    this.contacts = contacts;
    this.looks = looks;
    this.callers = callers;
    this.clock = clock;
  }

  /** The look is written before anything is shown; both in one transaction. */
  CaseContactResponse look(UUID caseId, String reason) {
    CaseContact contact = contacts.findByIdOptional(caseId).orElseThrow(Problem::notFound);
    looks.persistAndFlush(
        new CaseLook(
            Ids.next(), contact, callers.get().subject(), reason.strip(), clock.instant()));
    return new CaseContactResponse(caseId, contact.name, contact.telephone);
  }

  /** The newest first. */
  Page<CaseLookResponse> list(PageRequest page) {
    List<CaseLookResponse> rows =
        looks
            .find("id < ?1 order by id desc", page.after(0, new UUID(-1, -1)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(CaseLookResponse::from)
            .toList();
    return Page.of(rows, page, look -> List.of(look.id()));
  }
}
