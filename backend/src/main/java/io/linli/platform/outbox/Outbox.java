package io.linli.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Notes what happens in the transaction in which it happens: whoever is to hear of it hears of it
 * if that is committed, and not otherwise. Telling is the work of the context {@code news}.
 *
 * <p>Of each subject the events are numbered without a gap, in the order in which their
 * transactions commit: the database takes the number under a lock on the subject's counter, which
 * is held until the end. The events are written last, and by subject, so that no two transactions
 * wait for each other crosswise.
 */
@ApplicationScoped
public class Outbox {
  private static final String KEY = Outbox.class.getName();
  private static final String INSERT =
      "insert into outbox_event (id, type, subject_kind, subject_id, tenant_id, community_id,"
          + " area_code, household_id, actor, concerned, person, told_tenant_id, occurred_at, data,"
          + " kept_from_tenant)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)";

  private final TransactionSynchronizationRegistry transactions;
  private final DataSource database;
  private final CallerContext callers;
  private final ObjectMapper json;
  private final Clock clock;

  Outbox(
      TransactionSynchronizationRegistry transactions,
      DataSource database,
      CallerContext callers,
      ObjectMapper json,
      Clock clock) {
    this.transactions = transactions;
    this.database = database;
    this.callers = callers;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Notes an event in the running transaction.
   *
   * @throws IllegalStateException without a transaction
   */
  public void note(NewEvent event) {
    noted().add(new NotedEvent(event, callers.get().subject(), clock.instant()));
  }

  @SuppressWarnings("unchecked") // nobody else uses the key
  private List<NotedEvent> noted() {
    List<NotedEvent> noted = (List<NotedEvent>) transactions.getResource(KEY);
    if (noted == null) {
      List<NotedEvent> fresh = new ArrayList<>();
      transactions.putResource(KEY, fresh);
      transactions.registerInterposedSynchronization(new WriteLast(fresh));
      return fresh;
    }
    return noted;
  }

  private final class WriteLast implements Synchronization {
    private final List<NotedEvent> noted;

    WriteLast(List<NotedEvent> noted) {
      this.noted = noted;
    }

    @Override
    public void beforeCompletion() {
      write(noted);
    }

    @Override
    public void afterCompletion(int status) {
      // the database knows
    }
  }

  private void write(List<NotedEvent> noted) {
    noted.sort(Comparator.comparing(one -> one.event().subjectId()));
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (NotedEvent one : noted) {
        set(connection, insert, one);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The events could not be noted", e);
    }
  }

  private void set(Connection connection, PreparedStatement insert, NotedEvent noted)
      throws SQLException {
    NewEvent event = noted.event();
    EventPlace place = event.place();
    Instant occurredAt = event.occurredAt(noted.notedAt());
    insert.setObject(1, Ids.next());
    insert.setString(2, event.type().code());
    insert.setString(3, event.type().subjectKind());
    insert.setObject(4, event.subjectId());
    insert.setObject(5, place.tenantId());
    insert.setObject(6, place.communityId());
    insert.setString(7, place.areaCode());
    insert.setObject(8, place.householdId());
    insert.setString(9, noted.actor());
    insert.setArray(10, connection.createArrayOf("text", event.concerned().toArray()));
    insert.setString(11, event.person());
    insert.setObject(12, event.toldTenantId());
    insert.setObject(13, occurredAt.atOffset(ZoneOffset.UTC));
    insert.setString(14, text(event.data()));
    insert.setBoolean(15, event.isKeptFromTenant());
  }

  private String text(Map<String, String> data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What an event says can't be written", e);
    }
  }
}
