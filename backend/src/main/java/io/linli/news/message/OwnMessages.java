package io.linli.news.message;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.message.Messages;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What the caller was told; the database shows nobody anybody else's. */
@ApplicationScoped
class OwnMessages {
  private static final String COLUMNS =
      "select id, event_id, type, cast(data as text), subject_kind, subject_id, sequence,"
          + " community_id, occurred_at, read_at from message ";

  private final EntityManager entities;
  private final EventTexts texts;
  private final HttpHeaders headers;
  private final Clock clock;

  OwnMessages(EntityManager entities, EventTexts texts, HttpHeaders headers, Clock clock) {
    this.entities = entities;
    this.texts = texts;
    this.headers = headers;
    this.clock = clock;
  }

  /**
   * The newest first.
   *
   * @param unread whether those alone that weren't read
   */
  Page<MessageResponse> list(boolean unread, PageRequest page) {
    String condition = unread ? " and read_at is null" : "";
    List<MessageResponse> rows =
        answers(
            query("where id < :after" + condition + " order by id desc limit :fetch")
                .setParameter("after", page.after(0, new UUID(-1, -1)))
                .setParameter("fetch", page.fetch()));
    return Page.of(rows, page, message -> List.of(message.id()));
  }

  MessageResponse get(UUID id) {
    return answers(query("where id = :id").setParameter("id", id)).stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** The first reading counts. */
  MessageResponse read(UUID id) {
    entities
        .createNativeQuery("update message set read_at = :now where id = :id and read_at is null")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
    return get(id);
  }

  private NativeQuery<Object[]> query(String condition) {
    return entities.unwrap(Session.class).createNativeQuery(COLUMNS + condition, Object[].class);
  }

  private List<MessageResponse> answers(NativeQuery<Object[]> query) {
    Locale language = Messages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return query.getResultList().stream().map(row -> answer(language, row)).toList();
  }

  private MessageResponse answer(Locale language, Object[] row) {
    return new MessageResponse(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        texts.say(language, (String) row[2], (String) row[3]),
        (String) row[4],
        (UUID) row[5],
        (Long) row[6],
        (UUID) row[7],
        ChinaTime.of((Instant) row[8]),
        ChinaTime.of((Instant) row[9]));
  }
}
