package io.linli.estate.transfer;

import static io.linli.testkit.Transfers.COMMUNITY_HEADINGS;
import static io.linli.testkit.Transfers.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import that is ordered again, since its answer was lost on the way, is one import. */
@LinliTest
class RepeatedImportTest {

  private final String key = UUID.randomUUID().toString();
  private Party street;
  private String sheet;

  @BeforeEach
  void register() {
    street = Tenants.street();
    sheet =
        COMMUNITY_HEADINGS
            + Transfers.code()
            + ",测试小区,测试路1号,"
            + Estates.neighbourhood(street)
            + ",1986,1994,5\n";
  }

  @Test
  void makesOneJobOfAnImportThatIsOrderedTwice() {
    ValidatableResponse first = order(sheet, "dryRun=true").statusCode(202);
    Transfers.ended(street, first.extract().path("id"));
    ValidatableResponse second = order(sheet, "dryRun=true").statusCode(202);

    assertThat(second.extract().asString()).isEqualTo(first.extract().asString());
    assertThat(second.extract().header("Location")).isEqualTo(first.extract().header("Location"));
    street.call().get("/api/v1/jobs").then().body("items", hasSize(1));
  }

  @Test
  void refusesTheKeyOfAnImportForAnotherSheetOrOtherOptions() {
    order(sheet, "dryRun=true").statusCode(202);

    order(sheet.replace("测试路1号", "测试路2号"), "dryRun=true")
        .statusCode(409)
        .body("code", equalTo("idempotency-key-reused"));
    order(sheet, "mode=GOOD_ROWS_ONLY").statusCode(409);
    street.call().get("/api/v1/jobs").then().body("items", hasSize(1));
  }

  private ValidatableResponse order(String text, String option) {
    return Transfers.send(
        street.call().header("Idempotency-Key", key), "COMMUNITIES", "text/csv", csv(text), option);
  }
}
