package io.linli.tenancy.member;

import io.linli.platform.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {

  Member get(UUID id) {
    return find("id = ?1 and status = ?2", id, Member.Status.ACTIVE)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }

  boolean isMember(String subject) {
    return count("subject = ?1 and status = ?2", subject, Member.Status.ACTIVE) > 0;
  }

  /** All active members, locked in order, so that two removals can't both be the last but one. */
  List<Member> lockActive() {
    return find("status = ?1 order by id", Member.Status.ACTIVE)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
