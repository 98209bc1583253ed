package io.linli.news.webhook;

import static org.hamcrest.Matchers.equalTo;

import io.linli.testkit.LinliTest;
import io.linli.testkit.News;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A webhook leads outside, and asks for events that there are. */
@LinliTest
class WebhookRegistrationTest {
  private Party company;

  @BeforeEach
  void aCompany() {
    company = Tenants.company();
  }

  @ParameterizedTest
  @CsvSource({
    "https://10.0.0.1/hook,           webhook-address-internal",
    "https://169.254.169.254/latest,  webhook-address-internal",
    "https://[fd00:ec2::254]/,        webhook-address-internal",
    "http://1.1.1.1/,                 webhook-not-https",
    "https://1.1.1.1:6379/,           webhook-port",
    "gopher://1.1.1.1/,               webhook-url"
  })
  void leadsNowhereInside(String url, String code) {
    company
        .call()
        .body(Map.of("url", url))
        .post(ThirdPartyHooks.PATH)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/url"))
        .body("violations[0].code", equalTo(code));
  }

  @Test
  void knowsTheEventsThatItIsAskedFor() {
    company
        .call()
        .body(Map.of("url", News.NOWHERE, "eventTypes", List.of("service-case.exploded")))
        .post(ThirdPartyHooks.PATH)
        .then()
        .statusCode(422)
        .body("violations[0].code", equalTo("event-type-unknown"));
  }
}
