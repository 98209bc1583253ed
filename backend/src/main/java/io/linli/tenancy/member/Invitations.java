package io.linli.tenancy.member;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.PlatformProblem;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.tenancy.TenantStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * A tenant's administrators ask people to work for it. The administrator passes a code on; whoever
 * signs in and shows it in time becomes a member, whatever account that is.
 */
@ApplicationScoped
class Invitations {
  private static final int VALID_DAYS = 7;

  private final InvitationRepository repository;
  private final InvitationCodes codes;
  private final Members members;
  private final CallerContext callers;
  private final Clock clock;

  Invitations(
      InvitationRepository repository,
      InvitationCodes codes,
      Members members,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.codes = codes;
    this.members = members;
    this.callers = callers;
    this.clock = clock;
  }

  Page<InvitationResponse> list(PageRequest page) {
    UUID after = page.isFirst() ? new UUID(0, 0) : UUID.fromString(page.after(0));
    Instant now = clock.instant();
    List<InvitationResponse> rows =
        repository.find("id > ?1 order by id", after).range(0, page.fetch() - 1).stream()
            .map(invitation -> InvitationResponse.from(invitation, now))
            .toList();
    return Page.of(rows, page, invitation -> List.of(invitation.id()));
  }

  InvitationResponse get(UUID id) {
    return InvitationResponse.from(repository.get(id), clock.instant());
  }

  InvitationResponse make(InvitationRequests.Making request) {
    Instant now = clock.instant();
    int days = Objects.requireNonNullElse(request.validDays(), VALID_DAYS);
    Invitation invitation =
        new Invitation(
            Ids.next(),
            callers.get().tenantId(),
            request.displayName().strip(),
            request.roles(),
            now,
            now.plus(Duration.ofDays(days)));
    repository.persistAndFlush(invitation);
    return InvitationResponse.from(invitation, now);
  }

  /** The code of an invitation that may still be accepted. */
  InvitationCodeResponse code(UUID id) {
    repository.get(id).requireOpen(clock.instant());
    return new InvitationCodeResponse(codes.of(id));
  }

  void revoke(UUID id, String ifMatch) {
    Invitation invitation = repository.lock(id);
    IfMatch.require(ifMatch, invitation.version);
    invitation.revoke(clock.instant());
  }

  /**
   * Makes the caller, who may belong to no tenant, a member of the one that invites.
   *
   * @throws Problem when the code isn't ours, or nobody may accept any more
   */
  AcceptedResponse accept(InvitationRequests.Acceptance request) {
    UUID id = codes.read(request.code()).orElseThrow(Invitations::unknown);
    Host host = QuarkusTransaction.requiringNew().call(() -> hostOf(id));
    host.requireActive();
    String subject = callers.get().subject();
    Caller guest = new Caller(subject, host.tenantId(), Capacity.OPERATOR, null, Set.of());
    return callers.callAs(
        guest, () -> QuarkusTransaction.requiringNew().call(() -> admit(id, subject)));
  }

  private AcceptedResponse admit(UUID id, String subject) {
    Invitation invitation = repository.lock(id);
    invitation.accept(clock.instant());
    Set<String> roles = Set.of(invitation.roles);
    members.add(subject, invitation.displayName, roles);
    return new AcceptedResponse(invitation.tenantId, List.of(invitation.roles));
  }

  private Host hostOf(UUID id) {
    return repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select i.tenant_id, t.status from invitation i join tenant t on t.id = i.tenant_id"
                + " where i.id = :id",
            Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row -> new Host((UUID) row[0], TenantStatus.valueOf((String) row[1])))
        .orElseThrow(Invitations::unknown);
  }

  private static Problem unknown() {
    return Problem.invalid(Violation.at("/code", "invitation-code-unknown"));
  }

  /** The tenant that invites. */
  private record Host(UUID tenantId, TenantStatus status) {
    void requireActive() {
      switch (status) {
        case SUSPENDED -> throw Problem.of(PlatformProblem.TENANT_SUSPENDED);
        case CLOSED -> throw Problem.of(PlatformProblem.TENANT_CLOSED);
        case ACTIVE -> {
          // It may take people on.
        }
      }
    }
  }
}
