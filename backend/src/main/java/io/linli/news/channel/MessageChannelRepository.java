package io.linli.news.channel;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MessageChannelRepository implements PanacheRepositoryBase<MessageChannel, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or somebody else's
   */
  MessageChannel get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The channel, if it stands as the caller has seen it. */
  MessageChannel get(UUID id, String ifMatch) {
    MessageChannel channel = get(id);
    IfMatch.require(ifMatch, channel.version);
    return channel;
  }
}
