package io.linli.news.channel;

import io.linli.news.Channel;
import io.linli.news.Courier;
import io.linli.news.NewsProblem;
import io.linli.news.delivery.Route;
import io.linli.platform.caller.Caller;
import io.linli.platform.caller.CallerContext;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.id.Ids;
import io.linli.platform.message.Messages;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Everybody keeps the own ones; the database shows nobody anybody else's. */
@ApplicationScoped
class MessageChannels {
  private final MessageChannelRepository repository;
  private final List<Courier> couriers;
  private final ConfirmationCodes codes;
  private final Secrets secrets;
  private final CallerContext callers;
  private final HttpHeaders headers;
  private final Clock clock;

  MessageChannels(
      MessageChannelRepository repository,
      @All List<Courier> couriers,
      ConfirmationCodes codes,
      Secrets secrets,
      CallerContext callers,
      HttpHeaders headers,
      Clock clock) {
    this.repository = repository;
    this.couriers = couriers;
    this.codes = codes;
    this.secrets = secrets;
    this.callers = callers;
    this.headers = headers;
    this.clock = clock;
  }

  Page<MessageChannelResponse> list(PageRequest page) {
    List<MessageChannelResponse> rows =
        repository
            .find("id > ?1 order by id", page.after(0, new UUID(0, 0)))
            .range(0, page.fetch() - 1)
            .stream()
            .map(MessageChannelResponse::from)
            .toList();
    return Page.of(rows, page, channel -> List.of(channel.id()));
  }

  MessageChannelResponse get(UUID id) {
    return MessageChannelResponse.from(repository.get(id));
  }

  MessageChannelResponse open(MessageChannelRequests.Opening request) {
    String address = request.address().strip();
    check(request.channel(), address);
    Caller caller = callers.get();
    MessageChannel channel =
        new MessageChannel(
            Ids.next(), caller.tenantId(), caller.subject(), request.channel(), clock.instant());
    channel.address(
        secrets.seal(address, MessageChannel.sealedFor(channel.id)), Addresses.masked(address));
    channel.language =
        Messages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).toLanguageTag();
    channel.challenge(Ids.next(), clock.instant());
    repository.persistAndFlush(channel);
    order(channel);
    return MessageChannelResponse.from(channel);
  }

  MessageChannelResponse change(UUID id, String ifMatch, boolean enabled) {
    MessageChannel channel = repository.get(id, ifMatch);
    channel.enabled = enabled;
    repository.flush();
    return MessageChannelResponse.from(channel);
  }

  void remove(UUID id, String ifMatch) {
    repository.delete(repository.get(id, ifMatch));
  }

  /** Sends a fresh code. */
  void sendCode(UUID id) {
    MessageChannel channel = repository.get(id);
    channel.challenge(Ids.next(), clock.instant());
    repository.flush();
    order(channel);
  }

  /** A guess counts even when it is wrong, so it is noted in a transaction of its own. */
  MessageChannelResponse confirm(UUID id, String code) {
    return QuarkusTransaction.requiringNew()
        .call(() -> guess(id, code))
        .orElseThrow(() -> Problem.invalid(Violation.at("/code", "message-channel-code-wrong")));
  }

  private Optional<MessageChannelResponse> guess(UUID id, String code) {
    MessageChannel channel = repository.get(id);
    boolean right = channel.confirm(codes.isRight(channel.challenge, code), clock.instant());
    repository.flush();
    return right ? Optional.of(MessageChannelResponse.from(channel)) : Optional.empty();
  }

  private void order(MessageChannel channel) {
    repository
        .getEntityManager()
        .unwrap(Session.class)
        .createNativeMutationQuery(
            "insert into delivery (tenant_id, route, message_channel_id, subject_id, sequence,"
                + " due_at) values (:tenant, :route, :channel, :channel, 0, :now)")
        .setParameter("tenant", channel.tenantId, UUID.class)
        .setParameter("route", Route.of(channel.channel).name())
        .setParameter("channel", channel.id)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private void check(Channel channel, String address) {
    boolean ready = couriers.stream().anyMatch(one -> one.channel() == channel && one.isReady());
    if (!ready) {
      throw Problem.invalid(Violation.at("/channel", "message-channel-not-set-up"));
    }
    if (!Addresses.isOne(channel, address)) {
      throw Problem.invalid(Violation.at("/address", "message-channel-address"));
    }
    if (repository.count("channel", channel) > 0) {
      throw Problem.of(NewsProblem.CHANNEL_EXISTS);
    }
  }
}
