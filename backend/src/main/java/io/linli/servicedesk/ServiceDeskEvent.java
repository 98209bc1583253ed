package io.linli.servicedesk;

import static io.linli.platform.outbox.Audience.CONCERNED;
import static io.linli.platform.outbox.Audience.MANAGERS;
import static io.linli.platform.outbox.Audience.PERSON;
import static io.linli.platform.outbox.Audience.STREET;
import static io.linli.platform.outbox.Audience.TOLD_TENANT;

import io.linli.platform.outbox.Audience;
import io.linli.platform.outbox.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What happens to cases of the service desk. Concerned are its assignee and its first contact. */
public enum ServiceDeskEvent implements EventType {
  OPENED("opened", EnumSet.of(PERSON), List.of()),
  ACCEPTED("accepted", EnumSet.of(PERSON), List.of()),
  REFUSED("refused", EnumSet.of(PERSON), List.of()),
  PASSED_ON("passed-on", EnumSet.of(PERSON), List.of()),
  WITHDRAWN("withdrawn", EnumSet.of(CONCERNED), List.of()),
  DISPATCHED("dispatched", EnumSet.of(CONCERNED, PERSON), List.of()),
  OFFERED("offered", EnumSet.of(CONCERNED), List.of()),
  PICKED("picked", EnumSet.of(CONCERNED, PERSON), List.of()),
  ARRIVED("arrived", EnumSet.of(PERSON), List.of()),
  PROMISED("promised", EnumSet.of(PERSON), List.of("until")),
  POSTPONED("postponed", EnumSet.of(PERSON, CONCERNED), List.of("until")),
  WAITING("waiting", EnumSet.of(PERSON), List.of()),
  RESUMED("resumed", EnumSet.of(CONCERNED), List.of()),
  CHARGED("charged", EnumSet.of(PERSON), List.of()),
  AGREED("agreed", EnumSet.of(CONCERNED), List.of()),
  ESTIMATED("estimated", EnumSet.of(CONCERNED), List.of()),
  FUNDING_CHOSEN("funding-chosen", EnumSet.of(CONCERNED, PERSON), List.of()),
  FINISHED("finished", EnumSet.of(PERSON, CONCERNED), List.of()),
  CONFIRMED("confirmed", EnumSet.of(CONCERNED), List.of()),
  LAPSED("lapsed", EnumSet.of(CONCERNED, PERSON), List.of()),
  FOLLOWED_UP("followed-up", EnumSet.of(CONCERNED), List.of()),
  CLOSED("closed", EnumSet.of(PERSON, CONCERNED), List.of()),
  REJECTED("rejected", EnumSet.of(CONCERNED, MANAGERS), List.of()),
  REOPENED("reopened", EnumSet.of(CONCERNED, MANAGERS), List.of()),
  TAKEN_OVER("taken-over", EnumSet.of(CONCERNED, MANAGERS), List.of()),
  /** Within the company: to the estate, the project manager, the quality department. */
  ESCALATED("escalated", EnumSet.of(CONCERNED, MANAGERS, PERSON), List.of("clock", "level")),
  ESCALATED_TO_STREET(
      "escalated-to-street", EnumSet.of(CONCERNED, MANAGERS, STREET, PERSON), List.of("clock")),
  REPORT_ASKED("report-asked", EnumSet.of(CONCERNED, MANAGERS), List.of("report", "dueOn")),
  REPORT_ANSWERED("report-answered", EnumSet.of(TOLD_TENANT), List.of("report"));

  /** What every event of a case says first. */
  public static final String CASE_KIND = "caseKind";

  private static final String SUBJECT = "service-case";

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy, changed by nobody
  private final Set<Audience> audience;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
  private final List<String> data;

  ServiceDeskEvent(String code, Set<Audience> audience, List<String> further) {
    this.code = SUBJECT + "." + code;
    this.audience = audience;
    List<String> all = new ArrayList<>(List.of(CASE_KIND));
    all.addAll(further);
    this.data = List.copyOf(all);
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
