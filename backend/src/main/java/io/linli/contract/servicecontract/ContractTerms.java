package io.linli.contract.servicecontract;

import io.linli.estate.HouseholdUse;
import io.linli.platform.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What terms must meet beyond the form of each field (domain.md C1). */
final class ContractTerms {
  /** Years that a contract may span at most. */
  static final int MOST_YEARS = 10;

  private ContractTerms() {}

  /**
   * Everything that is wrong with the terms.
   *
   * @param at pointer to the terms in the request, empty when they are the request
   */
  static List<Violation> check(ServiceContractRequests.Terms terms, String at, LocalDate today) {
    List<Violation> violations = new ArrayList<>(period(terms, at, today));
    Set<HouseholdUse> seen = EnumSet.noneOf(HouseholdUse.class);
    for (int i = 0; i < terms.tariffs().size(); i++) {
      if (!seen.add(terms.tariffs().get(i).use())) {
        violations.add(Violation.at(at + "/tariffs/" + i + "/use", "tariff-use-twice"));
      }
    }
    return violations;
  }

  private static List<Violation> period(
      ServiceContractRequests.Terms terms, String at, LocalDate today) {
    String end = at + "/endsOn";
    if (!terms.endsOn().isAfter(terms.startsOn())) {
      return List.of(Violation.at(end, "contract-dates-turned-round"));
    }
    if (!terms.endsOn().isBefore(terms.startsOn().plusYears(MOST_YEARS))) {
      return List.of(Violation.at(end, "contract-too-long", MOST_YEARS));
    }
    if (terms.endsOn().isBefore(today)) {
      return List.of(Violation.at(end, "contract-in-the-past"));
    }
    return List.of();
  }
}
