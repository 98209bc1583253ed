package io.linli.tenancy.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the entries that the database wrote about the changes of the caller's tenant. */
@ApplicationScoped
class AuditTrail {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Session session;
  private final ObjectMapper json;

  AuditTrail(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  /** The newest first. */
  Page<AuditEntryResponse> list(PageRequest page, UUID recordId, String recordType) {
    String sql =
        "select id, at, subject, capacity, action, record_type, record_id,"
            + " cast(before as text) as before, cast(after as text) as after, request_id"
            + " from audit_entry where id < :last"
            + (recordId == null ? "" : " and record_id = :record")
            + (recordType == null ? "" : " and record_type = :type")
            + " order by id desc";
    NativeQuery<Tuple> query =
        session
            .createNativeQuery(sql, Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("at", Instant.class)
            .addScalar("subject", String.class)
            .addScalar("capacity", String.class)
            .addScalar("action", String.class)
            .addScalar("record_type", String.class)
            .addScalar("record_id", UUID.class)
            .addScalar("before", String.class)
            .addScalar("after", String.class)
            .addScalar("request_id", String.class);
    query.setParameter("last", page.isFirst() ? new UUID(-1, -1) : UUID.fromString(page.after(0)));
    if (recordId != null) {
      query.setParameter("record", recordId);
    }
    if (recordType != null) {
      query.setParameter("type", recordType);
    }
    List<AuditEntryResponse> rows =
        query.setMaxResults(page.fetch()).getResultList().stream().map(this::entry).toList();
    return Page.of(rows, page, entry -> List.of(entry.id()));
  }

  private AuditEntryResponse entry(Tuple row) {
    return new AuditEntryResponse(
        row.get("id", UUID.class),
        row.get("at", Instant.class).atZone(CHINA).toOffsetDateTime(),
        row.get("subject", String.class),
        row.get("capacity", String.class),
        AuditAction.valueOf(row.get("action", String.class)),
        row.get("record_type", String.class),
        row.get("record_id", UUID.class),
        changes(row.get("before", String.class), row.get("after", String.class)),
        row.get("request_id", String.class));
  }

  private List<AuditChange> changes(String before, String after) {
    JsonNode old = read(before);
    JsonNode young = read(after);
    TreeSet<String> fields = new TreeSet<>();
    old.fieldNames().forEachRemaining(fields::add);
    young.fieldNames().forEachRemaining(fields::add);
    return fields.stream()
        .map(field -> new AuditChange(field, text(old.get(field)), text(young.get(field))))
        .toList();
  }

  private JsonNode read(String text) {
    try {
      return text == null ? json.createObjectNode() : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database writes well-formed JSON", e);
    }
  }

  private static String text(JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
