package io.linli.estate.occupant;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Shows personal data in full to staff of the managing tenant, and records each look. */
@ApplicationScoped
class PersonalDataLooks {
  private final OccupantRepository occupants;
  private final PersonalDataLookRepository looks;
  private final Secrets secrets;
  private final CallerContext callers;
  private final Clock clock;

  PersonalDataLooks(
      OccupantRepository occupants,
      PersonalDataLookRepository looks,
      Secrets secrets,
      CallerContext callers,
      Clock clock) {
    this.occupants = occupants;
    this.looks = looks;
    this.secrets = secrets;
    this.callers = callers;
    this.clock = clock;
  }

  /** The look is written before anything is shown; both in one transaction. */
  PersonalDataResponse look(UUID occupantId, String reason) {
    Occupant occupant = occupants.get(occupantId);
    String request = Objects.toString(MDC.get("requestId"), null);
    PersonalDataLook look =
        new PersonalDataLook(
            occupant, callers.get().subject(), reason.strip(), clock.instant(), request);
    looks.persistAndFlush(look);
    return new PersonalDataResponse(
        look.id, occupant.id, occupant.name, occupant.telephone, occupant.identityNumber(secrets));
  }

  /** The newest first. */
  Page<PersonalDataLookResponse> list(PageRequest page, UUID occupantId) {
    UUID before = page.isFirst() ? new UUID(-1, -1) : UUID.fromString(page.after(0));
    String query =
        occupantId == null
            ? "id < ?1 order by id desc"
            : "id < ?1 and occupantId = ?2 order by id desc";
    Object[] values =
        occupantId == null ? new Object[] {before} : new Object[] {before, occupantId};
    List<PersonalDataLookResponse> rows =
        looks.find(query, values).range(0, page.fetch() - 1).stream()
            .map(PersonalDataLookResponse::from)
            .toList();
    return Page.of(rows, page, look -> List.of(look.id()));
  }
}
