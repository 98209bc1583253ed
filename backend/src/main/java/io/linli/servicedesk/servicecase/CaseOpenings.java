package io.linli.servicedesk.servicecase;

import io.linli.estate.CommunityFacts;
import io.linli.platform.id.Ids;
import io.linli.resident.OwnHome;
import io.linli.servicedesk.CaseChannel;
import io.linli.servicedesk.CaseState;
import io.linli.servicedesk.Skill;
import io.linli.servicedesk.SubjectPart;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Makes cases of what people turn to the desk with. */
final class CaseOpenings {
  private CaseOpenings() {}

  /** A case that staff open. */
  static ServiceCase byStaff(
      CommunityFacts community,
      ServiceCaseRequests.Opening request,
      String firstContact,
      Instant now) {
    ServiceCase opened = received(request.occurredAt(), now);
    opened.communityId = community.communityId();
    opened.tenantId = community.tenantId();
    opened.areaCode = community.areaCode();
    opened.householdId = request.householdId();
    opened.kind = request.kind();
    opened.subjectPart = request.subjectPart();
    opened.utility = request.utility();
    opened.urgency = request.urgency();
    opened.major = request.major();
    opened.channel = request.channel();
    opened.summary = request.summary().strip();
    opened.description = request.description();
    opened.place = request.place();
    opened.firstContact = firstContact;
    opened.skill = Skill.of(opened.kind, opened.utility);
    return opened;
  }

  /** A case that a resident opens, about the own household or its estate. */
  static ServiceCase byResident(
      OwnHome home, String resident, OwnCaseRequests.Opening request, Instant now) {
    ServiceCase opened = received(request.occurredAt(), now);
    opened.communityId = home.communityId();
    opened.tenantId = home.tenantId();
    opened.areaCode = home.areaCode();
    opened.householdId = request.subjectPart() == SubjectPart.PRIVATE ? home.householdId() : null;
    opened.person = resident;
    opened.personHouseholdId = home.householdId();
    opened.kind = request.kind();
    opened.subjectPart = request.subjectPart();
    opened.utility = request.utility();
    opened.urgency = request.urgency();
    opened.channel = CaseChannel.APP;
    opened.summary = request.summary().strip();
    opened.description = request.description();
    opened.place = request.place();
    opened.skill = Skill.of(opened.kind, opened.utility);
    return opened;
  }

  private static ServiceCase received(OffsetDateTime occurredAt, Instant now) {
    ServiceCase opened = new ServiceCase();
    opened.id = Ids.next();
    opened.state = CaseState.RECEIVED;
    opened.occurredAt = occurredAt == null ? now : occurredAt.toInstant();
    opened.openedAt = now;
    return opened;
  }
}
