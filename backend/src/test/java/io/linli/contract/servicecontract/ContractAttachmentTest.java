package io.linli.contract.servicecontract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.linli.testkit.Contracts;
import io.linli.testkit.Estates;
import io.linli.testkit.LinliTest;
import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers of a contract, by what is known of them. */
@LinliTest
class ContractAttachmentTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private Party street;
  private Party company;
  private String contract;

  @BeforeEach
  void aDraft() {
    LocalDate today = Contracts.today();
    street = Tenants.street();
    company = Tenants.company();
    contract =
        Contracts.draft(company, Estates.community(street), today, today.plusYears(1))
            .extract()
            .path("id");
  }

  @Test
  void papersAreNotedWithADraftAndReadByTheStreetOnceItIsFiled() {
    add(paper()).statusCode(201).body("name", equalTo("合同.pdf"));
    Contracts.step(company, contract, "filing").statusCode(200);

    Contracts.get(street, contract).body("attachments.sha256", contains(DIGEST));
    add(paper()).statusCode(409).body("code", equalTo("contract-status-conflict"));
  }

  @Test
  void aPaperIsRemovedFromTheDraftThatTheCallerHasSeen() {
    String before = Contracts.etag(company, contract);
    String id = add(paper()).extract().path("id");

    remove(company, id, before).statusCode(412);
    remove(Tenants.company(), id, before).statusCode(404);
    remove(company, id, Contracts.etag(company, contract)).statusCode(204);
    Contracts.get(company, contract).body("attachments", empty());
  }

  @Test
  void refusesTheSamePaperTwice() {
    add(paper()).statusCode(201);
    add(paper()).statusCode(409).body("code", equalTo("attachment-taken"));
  }

  static Stream<Arguments> badPapers() {
    return Stream.of(
        arguments("name", " ", "/name"),
        arguments("mediaType", "pdf", "/mediaType"),
        arguments("sizeBytes", 0, "/sizeBytes"),
        arguments("sha256", "0123", "/sha256"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("badPapers")
  void refusesWhatDescribesNoPaper(String field, Object value, String pointer) {
    Map<String, Object> body = new HashMap<>(paper());
    body.put(field, value);

    add(body).statusCode(422).body("violations[0].pointer", equalTo(pointer));
  }

  private ValidatableResponse add(Map<String, Object> body) {
    return company
        .call()
        .body(body)
        .post("/api/v1/service-contracts/" + contract + "/attachments")
        .then();
  }

  private ValidatableResponse remove(Party party, String id, String etag) {
    return party
        .call()
        .header("If-Match", etag)
        .delete("/api/v1/service-contracts/" + contract + "/attachments/" + id)
        .then();
  }

  private static Map<String, Object> paper() {
    return Map.of(
        "name", "合同.pdf", "mediaType", "application/pdf", "sizeBytes", 182_044, "sha256", DIGEST);
  }
}
