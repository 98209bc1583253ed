package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.news.CourierException;
import io.linli.news.Letter;
import io.linli.news.delivery.Attempt;
import io.linli.news.delivery.DueDelivery;
import io.linli.news.delivery.Route;
import io.linli.news.delivery.Sender;
import io.linli.news.delivery.Workers;
import io.linli.news.message.EventTexts;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.message.Messages;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes letters to people, in their language, and gives them to the courier of the channel. */
@ApplicationScoped
class LetterSender implements Sender {
  private static final String LOAD =
      """
      select c.channel, c.address, c.address_key, c.language, c.challenge, c.id as channel_id,
             c.enabled and c.confirmed_at is not null as used, e.type, e.data::text as data, e.subject_id
        from delivery d join message_channel c on c.id = d.message_channel_id
        left join outbox_event e on e.id = d.event_id
       where d.id = ?
      """;

  private final Workers workers;
  private final List<Courier> couriers;
  private final ConfirmationCodes codes;
  private final EventTexts texts;
  private final Messages messages;
  private final Secrets secrets;

  LetterSender(
      Workers workers,
      @All List<Courier> couriers,
      ConfirmationCodes codes,
      EventTexts texts,
      Messages messages,
      Secrets secrets) {
    this.workers = workers;
    this.couriers = couriers;
    this.codes = codes;
    this.texts = texts;
    this.messages = messages;
    this.secrets = secrets;
  }

  /** A letter that somebody still wants, and how it goes. */
  private record Posting(Channel channel, Letter letter) {}

  @Override
  public Set<Route> routes() {
    return EnumSet.of(Route.EMAIL, Route.SMS, Route.WECHAT);
  }

  @Override
  public Attempt send(DueDelivery delivery, Instant now) {
    Optional<Posting> posting = load(delivery);
    if (posting.isEmpty()) {
      return Attempt.refused(null, "not-wanted");
    }
    try {
      courier(posting.get().channel()).take(posting.get().letter());
      return Attempt.delivered(null);
    } catch (CourierException e) {
      return e.isPermanent()
          ? Attempt.refused(e.statusCode(), e.reason())
          : Attempt.failed(e.statusCode(), e.reason());
    }
  }

  @Override
  public Attempt giveUp(DueDelivery delivery, Attempt last, Instant now) {
    return Attempt.refused(last.statusCode(), last.reason());
  }

  private Courier courier(Channel channel) throws CourierException {
    return couriers.stream()
        .filter(one -> one.channel() == channel && one.isReady())
        .findFirst()
        .orElseThrow(() -> new CourierException("not-set-up", null, false, null));
  }

  private Optional<Posting> load(DueDelivery delivery) {
    return workers.call(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setObject(1, delivery.id());
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? posting(delivery, row) : Optional.empty();
            }
          }
        });
  }

  private Optional<Posting> posting(DueDelivery delivery, ResultSet row) throws SQLException {
    boolean code = delivery.eventId() == null;
    if (!code && !row.getBoolean("used")) {
      return Optional.empty();
    }
    UUID channelId = row.getObject("channel_id", UUID.class);
    Sealed sealed = new Sealed(row.getString("address_key"), row.getBytes("address"));
    String address = secrets.open(sealed, MessageChannel.sealedFor(channelId));
    Locale language = Locale.forLanguageTag(row.getString("language"));
    Letter letter =
        code
            ? codeLetter(delivery, row, address, language)
            : letter(delivery, row, address, language);
    return Optional.of(new Posting(Channel.valueOf(row.getString("channel")), letter));
  }

  private Letter codeLetter(DueDelivery delivery, ResultSet row, String address, Locale language)
      throws SQLException {
    String code = codes.of(row.getObject("challenge", UUID.class));
    return new Letter(
        delivery.id(),
        address,
        messages.say(language, "letter.code.title"),
        messages.say(language, "letter.code.text", code));
  }

  private Letter letter(DueDelivery delivery, ResultSet row, String address, Locale language)
      throws SQLException {
    String sentence = texts.say(language, row.getString("type"), row.getString("data"));
    return new Letter(
        delivery.eventId(),
        address,
        messages.say(language, "letter.event.title", sentence),
        messages.say(language, "letter.event.text", sentence, row.getString("subject_id")));
  }
}
