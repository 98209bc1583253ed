package io.linli.tenancy.member;

import io.linli.platform.caller.Roles;
import io.linli.platform.id.Ids;
import io.linli.tenancy.identity.AccountMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives a tenant that was just onboarded the administrator who invites everybody else. */
@ApplicationScoped
public class FirstMembers {
  private final MemberRepository repository;
  private final Clock clock;

  FirstMembers(MemberRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Adds the administrator who was given an account only now. */
  void accountMade(@Observes AccountMade account) {
    addAdministrator(account.tenantId(), account.subject(), account.displayName());
  }

  /** The subject of one of a tenant's administrators; empty while it has no members. */
  public Optional<String> administrator(UUID tenantId) {
    return repository
        .find("tenantId = ?1 and status = ?2 order by id", tenantId, Member.Status.ACTIVE)
        .stream()
        .filter(Member::isAdministrator)
        .map(member -> member.subject)
        .findFirst();
  }

  /** Adds the administrator of a tenant that has no members yet. */
  public void addAdministrator(UUID tenantId, String subject, String displayName) {
    repository.persistAndFlush(
        new Member(
            Ids.next(),
            tenantId,
            subject.strip(),
            displayName.strip(),
            List.of(Roles.TENANT_ADMINISTRATOR),
            clock.instant()));
  }
}
