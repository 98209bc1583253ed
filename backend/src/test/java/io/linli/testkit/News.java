package io.linli.testkit;

import io.linli.testkit.Tenants.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody is told, for one test. The service under test tells nobody by itself. */
public final class News {
  /** Nobody listens there. */
  public static final String NOWHERE = "http://127.0.0.1:9/hook";

  private News() {}

  /** What was noted of a record, in its order. */
  public static List<String> noted(String subject) {
    return Transfers.texts(
        "select type from outbox_event where subject_id = ?::uuid order by sequence", subject);
  }

  /** The types of the messages that somebody has got, the newest first. */
  public static List<String> told(Party party) {
    return party.call().get("/api/v1/messages").then().statusCode(200).extract().path("items.type");
  }

  /** One record of each kind, by the names of the ids. */
  public static Map<String, String> of(Party party, UUID community) {
    Map<String, String> ids = new HashMap<>();
    String webhook = webhook(party);
    ids.put("webhookId", webhook);
    ids.put("deliveryId", delivery(party, webhook, event(community)));
    ids.put("messageId", message(party));
    ids.put("messageChannelId", channel(party, "SMS", "13900001111"));
    return ids;
  }

  public static String webhook(Party party) {
    return party
        .call()
        .body(Map.of("url", NOWHERE))
        .post("/api/v1/webhooks")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String channel(Party party, String channel, String address) {
    return party
        .call()
        .body(Map.of("channel", channel, "address", address))
        .post("/api/v1/message-channels")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A message that was made of some event. */
  public static String message(Party party) {
    return Superuser.run(
            "insert into message (event_id, tenant_id, subject, type, subject_kind, subject_id,"
                + " sequence, occurred_at, data) values (uuidv7(), ?, ?,"
                + " 'service-case.dispatched', 'service-case', uuidv7(), 4, now(),"
                + " '{\"caseKind\": \"REPAIR\"}') returning id",
            party.id(),
            party.subject())
        .toString();
  }

  /** An event that was told. */
  public static UUID event(UUID community) {
    return (UUID)
        Superuser.run(
            "insert into outbox_event (id, type, subject_kind, subject_id, tenant_id,"
                + " community_id, area_code, actor, occurred_at, data, relayed_at)"
                + " select uuidv7(), 'service-case.opened', 'service-case', uuidv7(), tenant_id, id,"
                + " area_code, 'linli', now(), '{\"caseKind\": \"REPAIR\"}', now() from community"
                + " where id = ? returning id",
            community);
  }

  /** An event that has arrived. */
  public static String delivery(Party party, String webhook, UUID event) {
    return Superuser.run(
            "insert into delivery (event_id, tenant_id, route, webhook_id, type, subject_id,"
                + " sequence, state, attempts, due_at, delivered_at, status_code) select id, ?,"
                + " 'WEBHOOK', ?::uuid, type, subject_id, sequence, 'DELIVERED', 1, now(), now(),"
                + " 204 from outbox_event where id = ? returning id",
            party.id(),
            webhook,
            event)
        .toString();
  }
}
