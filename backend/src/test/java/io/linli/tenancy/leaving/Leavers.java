package io.linli.tenancy.leaving;

import io.linli.testkit.Tenants;
import io.linli.testkit.Tenants.Party;
import io.linli.testkit.Transfers;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Closes companies, lets their time pass, and looks at what is left of them, past all policies. */
final class Leavers {
  private Leavers() {}

  static void letLeaseRunOut(Party company) {
    Transfers.change(
        "update tenant_removal set lease_until = now() - interval '1 second'"
            + " where tenant_id = ?::uuid",
        company.id().toString());
  }

  static void makeDue(Party company) {
    Transfers.change(
        "update tenant_removal set due_at = now() - interval '1 second' where tenant_id = ?::uuid",
        company.id().toString());
  }

  static ValidatableResponse close(Party party) {
    return change(party, "closing", Map.of("reason", "停用"));
  }

  static ValidatableResponse change(Party party, String what, Map<String, Object> body) {
    String etag = tenant(party).extract().header("ETag");
    var request = Tenants.platform().header("If-Match", etag);
    return (body == null ? request : request.body(body))
        .post("/api/v1/tenants/" + party.id() + "/" + what)
        .then();
  }

  static ValidatableResponse tenant(Party party) {
    return Tenants.platform().get("/api/v1/tenants/" + party.id()).then();
  }

  static long members(Party party) {
    return count("member", party);
  }

  static long count(String table, Party party) {
    return Transfers.count(
        "select count(*) from " + table + " where tenant_id = ?::uuid", party.id().toString());
  }

  static String keeper(UUID community) {
    return Transfers.texts(
            "select tenant_id::text from community where id = ?::uuid", community.toString())
        .get(0);
  }

  static long periods(UUID community) {
    return Transfers.count(
        "select count(*) from management_period where community_id = ?::uuid"
            + " and valid_until is null",
        community.toString());
  }
}
