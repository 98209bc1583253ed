package io.linli.news.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.linli.news.delivery.Workers;
import io.linli.platform.clock.ChinaTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What third parties get of an event: ids and codes. The same each time that it is sent. */
@ApplicationScoped
class WebhookPayloads {
  private static final String LOAD =
      "select id, type, subject_kind, subject_id, sequence, tenant_id, community_id, area_code,"
          + " occurred_at, data from outbox_event where id = ?";

  private final Workers workers;
  private final ObjectMapper json;

  WebhookPayloads(Workers workers, ObjectMapper json) {
    this.workers = workers;
    this.json = json;
  }

  String of(UUID eventId) {
    return workers.call(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
              row.next();
              return text(row);
            }
          }
        });
  }

  private String text(ResultSet row) throws SQLException {
    ObjectNode body = json.createObjectNode();
    body.put("id", row.getString("id"));
    body.put("type", row.getString("type"));
    body.put(
        "timestamp",
        ChinaTime.of(row.getObject("occurred_at", OffsetDateTime.class).toInstant()).toString());
    body.put("sequence", row.getLong("sequence"));
    body.putObject("subject")
        .put("kind", row.getString("subject_kind"))
        .put("id", row.getString("subject_id"));
    body.put("tenantId", row.getString("tenant_id"));
    if (row.getString("community_id") != null) {
      body.put("communityId", row.getString("community_id"));
      body.put("areaCode", row.getString("area_code"));
    }
    try {
      body.set("data", json.readTree(row.getString("data")));
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event can't be written", e);
    }
  }
}
