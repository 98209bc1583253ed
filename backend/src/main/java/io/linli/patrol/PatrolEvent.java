package io.linli.patrol;

import static io.linli.platform.outbox.Audience.CONCERNED;
import static io.linli.platform.outbox.Audience.MANAGERS;
import static io.linli.platform.outbox.Audience.STREET;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to hazards and rounds. Concerned is who found a hazard, unless it was a supervisor.
 */
public enum PatrolEvent implements EventType {
  FOUND(Subject.HAZARD, "found", EnumSet.of(MANAGERS), List.of(Data.SEVERITY, Data.ORIGIN)),
  /** Within the company: to the estate when it is overdue, then further up. */
  ESCALATED(
      Subject.HAZARD,
      "escalated",
      EnumSet.of(CONCERNED, MANAGERS),
      List.of(Data.SEVERITY, Data.LEVEL)),
  ESCALATED_TO_STREET(
      Subject.HAZARD,
      "escalated-to-street",
      EnumSet.of(CONCERNED, MANAGERS, STREET),
      List.of(Data.SEVERITY)),
  CLOSED(Subject.HAZARD, "closed", EnumSet.of(CONCERNED, MANAGERS), List.of(Data.SEVERITY)),
  DISMISSED(Subject.HAZARD, "dismissed", EnumSet.of(CONCERNED, MANAGERS), List.of(Data.SEVERITY)),
  MISSED(Subject.ROUND, "missed", EnumSet.of(MANAGERS), List.of(Data.PLAN));

  private final String subject;
  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<Audience> audience;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> data;

  PatrolEvent(String subject, String what, Set<Audience> audience, List<String> data) {
    this.subject = subject;
    this.code = subject + "." + what;
    this.audience = audience;
    this.data = data;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String subjectKind() {
    return subject;
  }

  @Override
  public List<String> data() {
    return data;
  }

  @Override
  public Set<Audience> audience() {
    return EnumSet.copyOf(audience);
  }

  /** What events say, by name. */
  public static final class Data {
    public static final String SEVERITY = "severity";
    public static final String ORIGIN = "origin";
    public static final String LEVEL = "level";
    public static final String PLAN = "plan";

    private Data() {}
  }

  private static final class Subject {
    static final String HAZARD = "hazard";
    static final String ROUND = "patrol-round";

    private Subject() {}
  }
}
