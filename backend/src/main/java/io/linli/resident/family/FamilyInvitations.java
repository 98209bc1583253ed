package io.linli.resident.family;

import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.caller.Capacity;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.crypto.SignedIds;
import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.settings.LinliSettings;
import io.linli.platform.version.IfMatch;
import io.linli.resident.Move;
import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import io.linli.resident.ResidentProblem;
import io.linli.resident.residency.NewResident;
import io.linli.resident.residency.ResidencyBook;
import io.linli.resident.residency.ResidencyRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Owners ask their families in. The owner passes a code on; whoever signs in and shows it in time
 * becomes a resident for whom the owner answers, as long as the owner is one.
 */
@ApplicationScoped
class FamilyInvitations {
  private final FamilyInvitationRepository repository;
  private final SignedIds codes;
  private final ResidencyBook residencies;
  private final LinliSettings settings;
  private final CallerContext callers;
  private final Clock clock;

  FamilyInvitations(
      FamilyInvitationRepository repository,
      Secrets secrets,
      ResidencyBook residencies,
      LinliSettings settings,
      CallerContext callers,
      Clock clock) {
    this.repository = repository;
    this.codes = new SignedIds(secrets, "family-invitation:");
    this.residencies = residencies;
    this.settings = settings;
    this.callers = callers;
    this.clock = clock;
  }

  Page<FamilyInvitationResponse> list(PageRequest page) {
    UUID after = page.after(0, new UUID(0, 0));
    List<FamilyInvitationResponse> rows =
        repository
            .find("invitedBy = ?1 and id > ?2 order by id", callers.get().subject(), after)
            .range(0, page.fetch() - 1)
            .stream()
            .map(this::response)
            .toList();
    return Page.of(rows, page, invitation -> List.of(invitation.id()));
  }

  FamilyInvitationResponse get(UUID id) {
    return response(own(repository.findByIdOptional(id).orElseThrow(Problem::notFound)));
  }

  FamilyInvitationResponse invite(FamilyRequests.Making request) {
    ResidencyRecord sponsor = residencies.lock(request.ownResidencyId(), "/ownResidencyId");
    if (!sponsor.subject().equals(callers.get().subject())) {
      throw ResidencyBook.unknown("/ownResidencyId");
    }
    if (sponsor.kind() != ResidencyKind.OWNER) {
      throw Problem.of(ResidentProblem.NOT_THE_OWNER);
    }
    if (sponsor.status() != ResidencyState.ACTIVE) {
      throw Problem.of(ResidentProblem.RESIDENT_STATE_CONFLICT, sponsor.status().name());
    }
    Instant now = clock.instant();
    Instant expiresAt = now.plus(Duration.ofDays(settings.residents().invitationDays()));
    FamilyInvitation invitation =
        new FamilyInvitation(Ids.next(), sponsor, request, now, expiresAt);
    repository.persistAndFlush(invitation);
    return response(invitation);
  }

  FamilyInvitationResponse revoke(UUID id, String ifMatch) {
    FamilyInvitation invitation = own(repository.lock(id));
    IfMatch.require(ifMatch, invitation.version);
    invitation.revoke();
    repository.flush();
    return response(invitation);
  }

  /**
   * Makes the caller a resident. Done for the owner, whose right to it is looked up anew: an
   * invitation is worth nothing once the residency that it came from has ended, even when the owner
   * has come back by another.
   */
  FamilyAcceptedResponse accept(FamilyRequests.Acceptance request) {
    UUID id = codes.read(request.code()).orElseThrow(FamilyInvitations::unknown);
    Caller guest = callers.get();
    String owner =
        callers.callAs(
            new Caller(guest.subject(), null, Capacity.DIRECTORY, null, Set.of()),
            () -> QuarkusTransaction.requiringNew().call(() -> inviterOf(id)));
    requireNeverRemoved(guest, id, owner);
    Caller host = new Caller(owner, null, Capacity.RESIDENT, null, Set.of());
    return callers.callAs(
        host, () -> QuarkusTransaction.requiringNew().call(() -> admit(id, guest.subject())));
  }

  /** Ends the access of a member of the family, for whom the caller answers. */
  FamilyEndedResponse end(UUID residencyId, String ifMatch) {
    ResidencyRecord residency = residencies.lock(residencyId);
    if (!callers.get().subject().equals(residency.sponsoredBy())) {
      throw Problem.notFound();
    }
    IfMatch.require(ifMatch, residency.version());
    residencies.take(residencyId, Move.END_FAMILY);
    return new FamilyEndedResponse(residencyId);
  }

  private FamilyAcceptedResponse admit(UUID id, String subject) {
    FamilyInvitation invitation =
        repository
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(FamilyInvitations::unknown);
    if (residencies.lock(invitation.sponsorId).status() != ResidencyState.ACTIVE) {
      throw unknown();
    }
    invitation.accept(clock.instant());
    NewResident member =
        new NewResident(
            subject,
            invitation.name,
            ResidencyKind.FAMILY,
            invitation.relation,
            null,
            invitation.sponsorId,
            invitation.invitedBy);
    return new FamilyAcceptedResponse(residencies.begin(invitation.place(), member));
  }

  /** Only the guest sees the own removals; only the owner knows of which building this is. */
  private void requireNeverRemoved(Caller guest, UUID id, String owner) {
    Caller host = new Caller(owner, null, Capacity.RESIDENT, null, Set.of());
    UUID building =
        callers.callAs(
            host,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(
                        () ->
                            repository
                                .findByIdOptional(id)
                                .map(invitation -> invitation.buildingId)
                                .orElseThrow(FamilyInvitations::unknown)));
    callers.callAs(
        new Caller(guest.subject(), null, Capacity.RESIDENT, null, Set.of()),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      residencies.requireNotRemoved(guest.subject(), building);
                      return null;
                    }));
  }

  private String inviterOf(UUID id) {
    return repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery("select invited_by from family_invitation where id = :id", String.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .orElseThrow(FamilyInvitations::unknown);
  }

  private FamilyInvitation own(FamilyInvitation invitation) {
    if (!invitation.invitedBy.equals(callers.get().subject())) {
      throw Problem.notFound();
    }
    return invitation;
  }

  private FamilyInvitationResponse response(FamilyInvitation invitation) {
    return FamilyInvitationResponse.from(invitation, codes.of(invitation.id));
  }

  private static Problem unknown() {
    return Problem.invalid(Violation.at("/code", "family-invitation-unknown"));
  }
}
