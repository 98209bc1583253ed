package io.linli.servicedesk.servicecase;

import io.linli.rule.EscalationTimes;
import io.linli.servicedesk.CaseKind;
import io.linli.servicedesk.CaseUtility;
import io.linli.servicedesk.SubjectPart;
import io.linli.servicedesk.Urgency;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rules give a case its time limits (domain.md S3). */
final class CaseLimits {
  static final String ESCALATE = "service-desk.escalate";
  static final String LONGEST_PROMISE = "service-desk.promise.longest";
  static final String POSTPONEMENTS = "service-desk.promise.postponements";
  static final String FUND_ROUTE = "service-desk.fund-route";
  static final String CONFIRMATION = "service-desk.confirmation";

  private CaseLimits() {}

  /** The clocks that start when a case is opened, each with the code of its rule. */
  static Map<ClockKind, String> atOpening(ServiceCase serviceCase) {
    Map<ClockKind, String> limits = atWork(serviceCase);
    limits.put(ClockKind.RESPOND, respond(serviceCase.urgency));
    return limits;
  }

  /** Those that start again when it is reopened: it is accepted already. */
  static Map<ClockKind, String> atWork(ServiceCase serviceCase) {
    Map<ClockKind, String> limits = new EnumMap<>(ClockKind.class);
    if (serviceCase.kind.needsVisit()) {
      limits.put(ClockKind.ON_SITE, onSite(serviceCase));
      limits.put(ClockKind.FINISH, finish(serviceCase));
    } else {
      limits.put(ClockKind.ANSWER, answer(serviceCase));
    }
    return limits;
  }

  /** The same with all that their escalation needs. */
  static Set<String> withEscalation(Collection<String> codes) {
    Set<String> all = new TreeSet<>(codes);
    all.addAll(EscalationTimes.rules(ESCALATE));
    return all;
  }

  private static String respond(Urgency urgency) {
    return urgency == Urgency.URGENT ? "service-desk.respond.urgent" : "service-desk.respond";
  }

  private static String onSite(ServiceCase serviceCase) {
    if (serviceCase.kind == CaseKind.NUISANCE) {
      return "service-desk.on-site.nuisance";
    }
    return serviceCase.urgency == Urgency.URGENT
        ? "service-desk.on-site.urgent"
        : "service-desk.on-site";
  }

  private static String finish(ServiceCase serviceCase) {
    if (serviceCase.utility == CaseUtility.WATER) {
      return "service-desk.finish.water";
    }
    if (serviceCase.utility == CaseUtility.ELECTRICITY) {
      return "service-desk.finish.electricity";
    }
    if (serviceCase.urgency == Urgency.URGENT) {
      return "service-desk.finish.urgent";
    }
    return serviceCase.subjectPart == SubjectPart.COMMON
            || serviceCase.subjectPart == SubjectPart.FACILITY
        ? "service-desk.finish.common-part"
        : "service-desk.finish";
  }

  private static String answer(ServiceCase serviceCase) {
    return switch (serviceCase.kind) {
      case ENQUIRY ->
          serviceCase.subjectPart == SubjectPart.NOT_OURS
              ? "service-desk.answer.enquiry.other-departments"
              : "service-desk.answer.enquiry";
      case SUGGESTION -> "service-desk.answer.suggestion";
      case COMPLAINT, DISPUTE -> "service-desk.answer.complaint";
      case REPAIR, NUISANCE ->
          throw new IllegalArgumentException(serviceCase.kind + " needs a visit, not an answer");
    };
  }
}
