package io.linli.rule.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.rule.AppliedRule;
import io.linli.rule.RuleAmount;
import io.linli.rule.RuleOrigin;
import io.linli.rule.RuleStanding;
import io.linli.rule.RuleUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Candidate country = pack("", "2000-01-01", null, 60);
  private final Candidate city = pack("4101", "2025-01-01", null, 45);
  private final Candidate street = pack("410105001", "2026-01-01", null, 30);

  @Test
  void theSmallestAreaDecides() {
    Ruling ruling = new Ruling(List.of(city, street, country), TODAY);

    assertThat(minutes(ruling)).isEqualTo(30);
    assertThat(ruling.considered()).containsExactly(street, city, country);
    assertThat(ruling.standing(city)).isEqualTo(RuleStanding.WIDER_AREA);
  }

  @Test
  void aVersionHoldsOnItsDaysOnly() {
    Candidate winter = pack("410105001", "2026-11-01", "2027-03-31", 20);
    Candidate nextYear = pack("410105001", "2027-01-01", null, 10);
    List<Candidate> all = List.of(country, street, winter, nextYear);

    assertThat(minutes(new Ruling(all, LocalDate.of(2026, 10, 31)))).isEqualTo(30);
    assertThat(minutes(new Ruling(all, TODAY))).isEqualTo(20);
    assertThat(minutes(new Ruling(all, LocalDate.of(2027, 1, 1)))).isEqualTo(10);
    assertThat(new Ruling(all, TODAY).standing(nextYear)).isEqualTo(RuleStanding.NOT_YET_VALID);
    assertThat(new Ruling(all, TODAY).standing(street)).isEqualTo(RuleStanding.SUPERSEDED);
    assertThat(new Ruling(all, LocalDate.of(2027, 4, 1)).standing(winter))
        .isEqualTo(RuleStanding.NO_LONGER_VALID);
  }

  @Test
  void aTenantsLatestOwnValueGoesFirstWhereThePackLetsIt() {
    Candidate first = override("2026-02-01", 25);
    Candidate second = override("2026-03-01", 15);
    Ruling ruling = new Ruling(List.of(country, street, first, second), TODAY);

    assertThat(minutes(ruling)).isEqualTo(15);
    assertThat(ruling.applied().map(AppliedRule::origin)).contains(RuleOrigin.OVERRIDE);
    assertThat(ruling.applied().map(AppliedRule::areaCode)).contains("410105001");
    assertThat(ruling.standing(first)).isEqualTo(RuleStanding.SUPERSEDED);
    assertThat(ruling.standing(street)).isEqualTo(RuleStanding.OVERRIDDEN);
  }

  @Test
  void nobodyBelowLoosensWhatIsFixedAbove() {
    Candidate fixed = pack("410105001", "2026-01-01", null, 30).closed();
    Candidate looser = pack("410105001003", "2026-01-01", null, 90);
    Candidate stricter = pack("410105001003", "2026-01-01", null, 20);

    Ruling tried = new Ruling(List.of(country, fixed, looser), TODAY);
    assertThat(minutes(tried)).isEqualTo(30);
    assertThat(tried.standing(looser)).isEqualTo(RuleStanding.NOT_OVERRIDABLE);

    Ruling kept = new Ruling(List.of(country, fixed, stricter, override("2026-02-01", 10)), TODAY);
    assertThat(minutes(kept)).isEqualTo(20);
  }

  @Test
  void aTenantPromisesMoreThanItMustAndNeverLess() {
    Candidate lax = override("2026-02-01", 10_000);

    Ruling ruling = new Ruling(List.of(country, lax), TODAY);

    assertThat(minutes(ruling)).isEqualTo(60);
    assertThat(ruling.standing(lax)).isEqualTo(RuleStanding.NOT_OVERRIDABLE);
  }

  @Test
  void withoutAPackNothingApplies() {
    assertThat(new Ruling(List.of(override("2026-02-01", 25)), TODAY).applied()).isEmpty();
    assertThat(new Ruling(List.of(), TODAY).applied()).isEmpty();
  }

  private static long minutes(Ruling ruling) {
    return ruling.applied().orElseThrow().amount().whole();
  }

  private static Candidate pack(String area, String from, String until, long minutes) {
    return new Candidate(
        "rule",
        RuleOrigin.PACK,
        UUID.randomUUID(),
        area,
        null,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        RuleAmount.of(minutes, RuleUnit.MINUTES),
        true,
        "plan");
  }

  private static Candidate override(String from, long minutes) {
    return new Candidate(
        "rule",
        RuleOrigin.OVERRIDE,
        UUID.randomUUID(),
        null,
        UUID.randomUUID(),
        LocalDate.parse(from),
        null,
        RuleAmount.of(minutes, RuleUnit.MINUTES),
        false,
        "promise");
  }
}
