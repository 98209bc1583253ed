package io.linli.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstateRuleTest {
  private static final EstateRule PRESET =
      new EstateRule(
          new UUID(0, 1),
          "",
          LocalDate.of(2000, 1, 1),
          LocalDate.of(2000, 12, 31),
          100,
          BigDecimal.valueOf(5),
          CoverageGoal.EIGHT_HAVES,
          CoverageGoal.FIVE_HAVES,
          CoverageGoal.FOUR_HAVES,
          "preset");

  @ParameterizedTest
  @CsvSource({
    // mode, declared, registered, enclosed, rooms, fair, case, goal, unmet
    "PROFESSIONAL_COMPANY, 20, 0, false, 0, false, COMPANY_PRESENT, EIGHT_HAVES,"
        + " HOUSEHOLDS ENCLOSED OFFICE_ROOM INFRASTRUCTURE",
    "NONE, 101, 0, true, 20, true, CAN_ATTRACT_COMPANY, FIVE_HAVES,",
    "NONE, 0, 101, true, 20, true, CAN_ATTRACT_COMPANY, FIVE_HAVES,",
    "NONE, 100, 0, true, 20, true, BUNDLE, FOUR_HAVES, HOUSEHOLDS",
    "STREET_CUSTODY, 324, 0, false, 20, true, BUNDLE, FOUR_HAVES, ENCLOSED",
    "NONE, 324, 0, true, 0, true, BUNDLE, FOUR_HAVES, OFFICE_ROOM",
    "NONE, 324, 0, true, 20, false, BUNDLE, FOUR_HAVES, INFRASTRUCTURE",
  })
  void findsTheCaseAndTheGoalThatFollows(
      ManagementMode mode,
      int declared,
      long registered,
      boolean enclosed,
      BigDecimal rooms,
      boolean fair,
      CommunityCase communityCase,
      CoverageGoal goal,
      String unmet) {
    CommunityFacts facts = facts(mode, declared, registered, enclosed, rooms, fair, 1994);

    assertThat(PRESET.caseOf(facts)).isEqualTo(communityCase);
    assertThat(PRESET.goalOf(communityCase)).isEqualTo(goal);
    assertThat(PRESET.unmet(facts)).isEqualTo(conditions(unmet));
  }

  @ParameterizedTest
  @CsvSource({"2000, true", "2001, false", "1986, true", ","})
  void callsACommunityOldByItsLastBuilding(Integer builtTo, Boolean old) {
    CommunityFacts facts = facts(ManagementMode.NONE, 1, 0, true, BigDecimal.ONE, true, builtTo);

    assertThat(PRESET.isOld(facts)).isEqualTo(old);
  }

  @Test
  void namesWhatAGoalAsksForAndACommunityMisses() {
    assertThat(CoverageGoal.FOUR_HAVES.haves()).hasSize(4);
    assertThat(CoverageGoal.FIVE_HAVES.haves()).hasSize(5);
    assertThat(CoverageGoal.SIX_HAVES.haves()).hasSize(6);
    assertThat(CoverageGoal.EIGHT_HAVES.haves()).hasSize(8);
    assertThat(
            CoverageGoal.FOUR_HAVES.missing(
                Set.of(Have.CLEANING, Have.ORDER_KEEPING, Have.PARKING)))
        .containsExactly(Have.RUBBISH_REMOVAL, Have.DAILY_REPAIR);
  }

  private static Set<AttractionCondition> conditions(String names) {
    return names == null
        ? EnumSet.noneOf(AttractionCondition.class)
        : Arrays.stream(names.strip().split(" ", -1))
            .map(AttractionCondition::valueOf)
            .collect(Collectors.toSet());
  }

  private static CommunityFacts facts(
      ManagementMode mode,
      int declared,
      long registered,
      boolean enclosed,
      BigDecimal rooms,
      boolean fair,
      Integer builtTo) {
    return new CommunityFacts(
        new UUID(0, 2),
        "T-001",
        "测试小区",
        "410105001003",
        new UUID(0, 3),
        mode,
        null,
        builtTo,
        enclosed,
        fair,
        BigDecimal.valueOf(10_000),
        BigDecimal.ZERO,
        declared,
        registered,
        rooms,
        null,
        Set.of());
  }
}
