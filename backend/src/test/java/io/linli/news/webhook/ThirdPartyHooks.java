package io.linli.news.webhook;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.Tenants.Party;
import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Registers webhooks of third parties, and activates them again. */
final class ThirdPartyHooks {
  static final String PATH = "/api/v1/webhooks";

  private ThirdPartyHooks() {}

  static JsonPath register(Party party, Map<String, Object> content) {
    return party.call().body(content).post(PATH).then().statusCode(201).extract().jsonPath();
  }

  static void activate(Party company, JsonPath webhook) {
    String own = PATH + "/" + webhook.getString("id");
    String etag = company.call().get(own).header("ETag");
    company
        .call()
        .header("If-Match", etag)
        .post(own + "/activation")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
  }
}
