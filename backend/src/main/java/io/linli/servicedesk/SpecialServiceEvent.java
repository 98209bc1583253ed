package io.linli.servicedesk;

import static io.linli.platform.outbox.Audience.CONCERNED;
import static io.linli.platform.outbox.Audience.MANAGERS;
import static io.linli.platform.outbox.Audience.PERSON;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to orders of special services (domain.md S7). Concerned is the member of the staff
 * who took the order; a resident who ordered is told himself.
 */
public enum SpecialServiceEvent implements EventType {
  ORDERED("ordered", EnumSet.of(MANAGERS)),
  ACCEPTED("accepted", EnumSet.of(CONCERNED, PERSON)),
  DONE("done", EnumSet.of(CONCERNED, PERSON)),
  PAID("paid", EnumSet.of(CONCERNED, PERSON)),
  CANCELLED("cancelled", EnumSet.of(CONCERNED, MANAGERS, PERSON));

  /** What was ordered, of the menu. */
  public static final String SERVICE = "specialService";

  private static final String SUBJECT = "special-service-order";

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<Audience> audience;

  SpecialServiceEvent(String code, Set<Audience> audience) {
    this.code = SUBJECT + "." + code;
    this.audience = audience;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String subjectKind() {
    return SUBJECT;
  }

  @Override
  public List<String> data() {
    return List.of(SERVICE);
  }

  @Override
  public Set<Audience> audience() {
    return EnumSet.copyOf(audience);
  }
}
