package io.linli.tenancy.member;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.linli.tenancy.TenancyProblem;
import io.linli.tenancy.identity.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A tenant's administrators keep its members. One administrator always remains. */
@ApplicationScoped
class Members {
  private final MemberRepository repository;
  private final Identities identities;
  private final CallerContext callers;
  private final Clock clock;

  Members(MemberRepository repository, Identities identities, CallerContext callers, Clock clock) {
    this.repository = repository;
    this.identities = identities;
    this.callers = callers;
    this.clock = clock;
  }

  Page<MemberResponse> list(PageRequest page) {
    UUID after = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(0));
    List<MemberResponse> rows =
        repository
            .find("status = ?1 and id > ?2 order by id", Member.Status.ACTIVE, after)
            .range(0, page.fetch() - 1)
            .stream()
            .map(MemberResponse::from)
            .toList();
    return Page.of(rows, page, member -> List.of(member.id()));
  }

  MemberResponse get(UUID id) {
    return MemberResponse.from(repository.get(id));
  }

  MemberResponse admit(MemberRequests.Admission request) {
    return add(request.subject().strip(), request.displayName().strip(), request.roles());
  }

  /** Makes a person a member of the caller's tenant. */
  MemberResponse add(String subject, String displayName, Set<String> roles) {
    if (repository.isMember(subject)) {
      throw Problem.of(TenancyProblem.SUBJECT_ALREADY_MEMBER, subject);
    }
    Member member =
        new Member(
            Ids.next(), callers.get().tenantId(), subject, displayName, roles, clock.instant());
    repository.persistAndFlush(member);
    identities.join(member.tenantId, subject);
    return MemberResponse.from(member);
  }

  MemberResponse changeRoles(UUID id, String ifMatch, MemberRequests.RoleChange request) {
    List<Member> all = repository.lockActive();
    Member member = repository.get(id);
    IfMatch.require(ifMatch, member.version);
    member.grant(request.roles(), clock.instant());
    requireAdministrator(all);
    repository.flush();
    return MemberResponse.from(member);
  }

  void remove(UUID id, String ifMatch) {
    List<Member> all = repository.lockActive();
    Member member = repository.get(id);
    IfMatch.require(ifMatch, member.version);
    member.leave(clock.instant());
    requireAdministrator(all);
    identities.leave(member.tenantId, member.subject);
  }

  private static void requireAdministrator(List<Member> all) {
    if (all.stream().noneMatch(Member::isAdministrator)) {
      throw Problem.of(TenancyProblem.LAST_ADMINISTRATOR);
    }
  }
}
