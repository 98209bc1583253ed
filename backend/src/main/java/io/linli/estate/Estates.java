package io.linli.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The estate register as other contexts ask it. Everything runs in the caller's transaction and
 * capacity: a community out of the caller's sight is unknown.
 */
public interface Estates {

  /**
   * The public card, which every tenant may read.
   *
   * @throws io.linli.platform.problem.Problem {@code not-found} when there is no such community
   */
  CommunityCard card(UUID communityId);

  /**
   * What the register knows of a community.
   *
   * @throws io.linli.platform.problem.Problem {@code not-found} when the caller doesn't see it
   */
  CommunityFacts facts(UUID communityId);

  /** The same; empty when the caller doesn't see it. */
  Optional<CommunityFacts> findFacts(UUID communityId);

  /** The communities below an area code that the caller sees, in the order of area code and id. */
  List<CommunityFacts> factsBelow(String areaCode);

  /**
   * Whether a company may take a community over: it is with a supervisor, with nobody, or with the
   * company already. For supervisors of the community.
   */
  boolean isFreeFor(UUID communityId, UUID companyTenantId);

  /**
   * Makes a company the managing tenant, with all rows of the estate, and notes it in the history.
   * Nothing happens when the company manages it already. For supervisors of the community.
   *
   * @param from first day; a day before the current period began becomes that one's first day
   * @throws io.linli.platform.problem.Problem {@code managed-by-company} (409) while another
   *     company manages it; {@code not-found} when the caller doesn't see it
   */
  void takeOver(UUID communityId, UUID companyTenantId, LocalDate from, String reason);

  /**
   * Gives a community back to the supervisor that registered it, unmanaged. For supervisors of the
   * community.
   *
   * @param from first day on which the company doesn't manage it any more
   * @return false, and nothing happens, when the company doesn't manage it
   */
  boolean release(UUID communityId, UUID companyTenantId, LocalDate from, String reason);
}
