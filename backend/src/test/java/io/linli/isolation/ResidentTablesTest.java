package io.linli.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testkit.LinliTest;
import org.junit.jupiter.api.Test;

/** What residents have the right to read at all; their policies are another matter. */
@LinliTest
class ResidentTablesTest {
  @Test
  void residentsReadNoFurtherTable() {
    assertThat(
            Catalogue.names(
                "select distinct table_name from information_schema.column_privileges"
                    + " where grantee = 'linli_resident' and privilege_type = 'SELECT'"))
        .containsExactlyInAnyOrder(
            "building",
            "community_card",
            "family_invitation",
            "household",
            "idempotency_key",
            "mediation",
            "message",
            "message_channel",
            "occupant",
            "photo",
            "residency",
            "residency_claim",
            "residency_removal",
            "rule_override",
            "rule_pack",
            "rule_value",
            "service_case",
            "service_case_charge",
            "service_case_clock",
            "service_case_photo",
            "service_case_step",
            "special_service",
            "special_service_order",
            "special_service_price",
            "unit",
            "working_calendar",
            "working_calendar_day");
  }

  @Test
  void residentsLearnOfAMediationNothingButThatItIsThere() {
    assertThat(
            Catalogue.names(
                "select column_name from information_schema.column_privileges"
                    + " where grantee = 'linli_resident' and table_name like 'mediation%'"))
        .containsExactlyInAnyOrder("id", "case_id", "state");
  }
}
