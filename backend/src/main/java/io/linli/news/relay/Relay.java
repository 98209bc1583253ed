package io.linli.news.relay;

import io.linli.news.delivery.Workers;
import io.linli.platform.outbox.EventType;
import io.linli.platform.outbox.KnownEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes of each event what everybody is told of it: messages for people, and deliveries by the
 * channels that they have chosen and to the webhooks that want it. An event, all that is made of
 * it, and that it was made, are one transaction; so it is made once, whatever happens to the
 * service. Of one subject no event is taken before the one before it.
 */
@ApplicationScoped
class Relay {
  private static final int AT_ONCE = 200;

  private static final String CLAIM =
      """
      select o.id from outbox_event o
       where o.relayed_at is null
         and not exists (
           select from outbox_event e where e.subject_id = o.subject_id and e.subject_kind = o.subject_kind
              and e.sequence < o.sequence and e.relayed_at is null)
       order by o.noted_at, o.id limit ? for update of o skip locked
      """;

  private static final String AUDIENCE =
      """
      with heard as (
        select e.*, a.audience from outbox_event e
          join unnest(?::text[], ?::text[]) a (type, audience) on a.type = e.type
         where e.id = any (?)),
      leads (tenant_id, subject, roles) as (
        select tenant_id, subject, roles from member
         where status = 'ACTIVE' and roles && array['manager', 'tenant-administrator'])
      """;

  private static final String MESSAGES =
      AUDIENCE
          + """
      , told (event_id, tenant_id, subject) as (
        select h.id, m.tenant_id, m.subject from heard h
          join member m on m.tenant_id = h.tenant_id and m.status = 'ACTIVE' and m.subject = any (h.concerned)
         where h.audience = 'CONCERNED' and not h.kept_from_tenant
        union select h.id, l.tenant_id, l.subject from heard h join leads l on l.tenant_id = h.tenant_id
         where h.audience = 'MANAGERS' and not h.kept_from_tenant
        union select h.id, l.tenant_id, l.subject from heard h join leads l on l.tenant_id = h.tenant_id
         where h.audience = 'ADMINISTRATORS' and 'tenant-administrator' = any (l.roles) and not h.kept_from_tenant
        union select h.id, l.tenant_id, l.subject from heard h join leads l on l.tenant_id = h.told_tenant_id
         where h.audience = 'TOLD_TENANT'
        union select h.id, l.tenant_id, l.subject from heard h
          join tenant t on t.area_code = left(h.area_code, 9) and t.kind = 'STREET' and t.status = 'ACTIVE'
          join leads l on l.tenant_id = t.id
         where h.audience = 'STREET'
        union select h.id, l.tenant_id, l.subject from heard h
          join tenant t on t.status = 'ACTIVE' and t.area_code = left(h.area_code,
            case h.data ->> 'level' when 'COMMUNITY' then 12 when 'STREET' then 9 when 'DISTRICT' then 6 end)
          join leads l on l.tenant_id = t.id
         where h.audience = 'LEVEL'
        union select h.id, null, h.person from heard h where h.audience = 'PERSON' and h.person is not null),
      made as (
        insert into message (event_id, tenant_id, subject, type, subject_kind, subject_id, sequence, community_id,
                             area_code, occurred_at, data)
        select e.id, told.tenant_id, told.subject, e.type, e.subject_kind, e.subject_id, e.sequence, e.community_id,
               e.area_code, e.occurred_at, e.data
          from told join outbox_event e on e.id = told.event_id where told.subject <> e.actor
         order by e.noted_at, e.id
        on conflict do nothing
        returning event_id, tenant_id, subject, type, subject_id, sequence)
      insert into delivery (event_id, tenant_id, route, message_channel_id, type, subject_id, sequence, due_at)
      select made.event_id, made.tenant_id, c.channel, c.id, made.type, made.subject_id, made.sequence, ?
        from made join message_channel c
          on c.tenant_id is not distinct from made.tenant_id and c.subject = made.subject
         and c.enabled and c.confirmed_at is not null
      on conflict do nothing
      """;

  private static final String WEBHOOKS =
      """
      insert into delivery (event_id, tenant_id, route, webhook_id, type, subject_id, sequence, due_at)
      select e.id, w.tenant_id, 'WEBHOOK', w.id, e.type, e.subject_id, e.sequence,
             case w.status when 'ACTIVE' then ?::timestamptz else 'infinity'::timestamptz end
        from outbox_event e
        join webhook w on ((w.tenant_id = e.tenant_id and not e.kept_from_tenant) or w.tenant_id = e.told_tenant_id
          or w.jurisdiction in (left(e.area_code, 4), left(e.area_code, 6), left(e.area_code, 9), e.area_code))
         and (w.event_types = '{}' or e.type = any (w.event_types)) and w.created_at <= e.noted_at
        join tenant t on t.id = w.tenant_id and t.status = 'ACTIVE'
       where e.id = any (?)
      on conflict do nothing
      """;

  private static final String MARK = "update outbox_event set relayed_at = ? where id = any (?)";

  private final Workers workers;
  private final List<String> types = new ArrayList<>();
  private final List<String> audiences = new ArrayList<>();

  Relay(Workers workers, KnownEvents events) {
    this.workers = workers;
    for (EventType type : events.all()) {
      type.audience()
          .forEach(
              audience -> {
                types.add(type.code());
                audiences.add(audience.name());
              });
    }
  }

  /**
   * Tells of some events.
   *
   * @return how many; those that wait for one before them come with the next
   */
  int some(Instant now) {
    return workers.call(connection -> tell(connection, now.atOffset(ZoneOffset.UTC)));
  }

  private int tell(Connection connection, OffsetDateTime now) throws SQLException {
    List<UUID> claimed = claim(connection);
    if (claimed.isEmpty()) {
      return 0;
    }
    Array ids = connection.createArrayOf("uuid", claimed.toArray());
    try (PreparedStatement messages = connection.prepareStatement(MESSAGES);
        PreparedStatement webhooks = connection.prepareStatement(WEBHOOKS);
        PreparedStatement mark = connection.prepareStatement(MARK)) {
      messages.setArray(1, connection.createArrayOf("text", types.toArray()));
      messages.setArray(2, connection.createArrayOf("text", audiences.toArray()));
      messages.setArray(3, ids);
      messages.setObject(4, now);
      messages.executeUpdate();
      webhooks.setObject(1, now);
      webhooks.setArray(2, ids);
      webhooks.executeUpdate();
      mark.setObject(1, now);
      mark.setArray(2, ids);
      mark.executeUpdate();
    }
    return claimed.size();
  }

  private static List<UUID> claim(Connection connection) throws SQLException {
    List<UUID> claimed = new ArrayList<>();
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setInt(1, AT_ONCE);
      try (ResultSet row = claim.executeQuery()) {
        while (row.next()) {
          claimed.add(row.getObject(1, UUID.class));
        }
      }
    }
    return claimed;
  }
}
