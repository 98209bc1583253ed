package io.linli.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@LinliTest
class CursorTest {

  @Test
  void leadsThroughAListOnceAndCompletely() {
    Tenants.Party street = Tenants.street();
    List<String> registered =
        IntStream.range(0, 5).mapToObj(i -> Estates.community(street).toString()).toList();

    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      ValidatableResponse page = page(street, cursor).statusCode(200);
      seen.addAll(page.extract().<List<String>>path("items.id"));
      cursor = page.extract().path("nextCursor");
    } while (cursor != null);

    assertThat(seen).containsExactlyInAnyOrderElementsOf(registered);
  }

  @Test
  void isRefusedWhenItWasTamperedWith() {
    Tenants.Party street = Tenants.street();
    String cursor = cursor(street);
    char first = cursor.charAt(0);
    String forged = (first == 'A' ? 'B' : 'A') + cursor.substring(1);

    page(street, forged).statusCode(400).body("code", equalTo("cursor-invalid"));
    page(street, "nonsense!").statusCode(400).body("code", equalTo("cursor-invalid"));
  }

  @Test
  void isRefusedByAnotherListAndByOtherFilters() {
    Tenants.Party street = Tenants.street();
    String cursor = cursor(street);

    street
        .call()
        .queryParam("cursor", cursor)
        .get("/api/v1/regions")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
    street
        .call()
        .queryParam("cursor", cursor)
        .queryParam("areaCode", street.areaCode())
        .get("/api/v1/communities")
        .then()
        .statusCode(400)
        .body("code", equalTo("cursor-invalid"));
  }

  private static String cursor(Tenants.Party street) {
    for (int i = 0; i < 3; i++) {
      Estates.community(street);
    }
    return page(street, null).extract().path("nextCursor");
  }

  private static ValidatableResponse page(Tenants.Party street, String cursor) {
    var request = street.call().queryParam("limit", 2);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/api/v1/communities").then();
  }
}
