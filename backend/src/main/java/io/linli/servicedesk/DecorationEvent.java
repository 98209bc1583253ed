package io.linli.servicedesk;

import static io.linli.platform.outbox.Audience.CONCERNED;
import static io.linli.platform.outbox.Audience.MANAGERS;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to decorations (domain.md S8): every change of state, a check that failed, and what
 * a visit found against the rules. Managers decide, concerned is who filed it.
 */
public enum DecorationEvent implements EventType {
  FILED("filed", EnumSet.of(MANAGERS)),
  APPROVED("approved", EnumSet.of(CONCERNED)),
  REFUSED("refused", EnumSet.of(CONCERNED)),
  WITHDRAWN("withdrawn", EnumSet.of(CONCERNED, MANAGERS)),
  STARTED("started", EnumSet.of(CONCERNED)),
  BREACH_FOUND("breach-found", EnumSet.of(CONCERNED, MANAGERS), DecorationEvent.VISIT),
  STOPPED("stopped", EnumSet.of(CONCERNED, MANAGERS)),
  RESUMED("resumed", EnumSet.of(CONCERNED)),
  CHECK_FAILED("check-failed", EnumSet.of(CONCERNED, MANAGERS)),
  CHECK_PASSED("check-passed", EnumSet.of(CONCERNED)),
  DEPOSIT_RETURNED("deposit-returned", EnumSet.of(CONCERNED));

  /** The visit that found it. */
  public static final String VISIT = "visit";

  private static final String SUBJECT = "decoration";

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<Audience> audience;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> data;

  DecorationEvent(String code, Set<Audience> audience, String... data) {
    this.code = SUBJECT + "." + code;
    this.audience = audience;
    this.data = List.of(data);
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
    return data;
  }

  @Override
  public Set<Audience> audience() {
    return EnumSet.copyOf(audience);
  }
}
