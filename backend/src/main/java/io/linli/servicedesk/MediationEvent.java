package io.linli.servicedesk;

import static io.linli.platform.outbox.Audience.CONCERNED;
import static io.linli.platform.outbox.Audience.LEVEL;
import static io.linli.platform.outbox.Audience.MANAGERS;
import static io.linli.platform.outbox.Audience.PERSON;
import static io.linli.platform.outbox.Audience.TOLD_TENANT;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to mediations (domain.md S6): every change of state. Whoever asked is told what came
 * of it, whoever mediates at a level that it is before him, the resident that the own case stands
 * still or goes on. Concerned is who asked, as a member of the managing tenant.
 */
public enum MediationEvent implements EventType {
  REQUESTED("requested", EnumSet.of(LEVEL, MANAGERS)),
  ACCEPTED("accepted", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED, PERSON)),
  REFUSED("refused", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED, PERSON)),
  /** There is a text to be signed. */
  AGREED("agreed", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED)),
  /** It is worked at again; the signatures are void. */
  REVISED("revised", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED)),
  SETTLED("settled", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED, PERSON)),
  FAILED("failed", EnumSet.of(TOLD_TENANT, MANAGERS, CONCERNED, PERSON)),
  /** Before the level that it names. */
  ESCALATED("escalated", EnumSet.of(LEVEL, TOLD_TENANT, MANAGERS, CONCERNED, PERSON)),
  WITHDRAWN("withdrawn", EnumSet.of(LEVEL, MANAGERS, CONCERNED, PERSON));

  /** Between whom the dispute is. */
  public static final String KIND = "mediationKind";

  /** Who mediates now. */
  public static final String AT_LEVEL = "level";

  /** The case that stands still meanwhile, when there is one. */
  public static final String CASE = "serviceCase";

  private static final String SUBJECT = "mediation";

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<Audience> audience;

  MediationEvent(String code, Set<Audience> audience) {
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
    return List.of(KIND, AT_LEVEL, CASE);
  }

  @Override
  public Set<Audience> audience() {
    return EnumSet.copyOf(audience);
  }
}
