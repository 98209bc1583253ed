package io.linli.news.webhook;

import io.linli.platform.problem.Problem;
import io.linli.platform.version.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

  /**
   * @throws Problem {@code not-found} when it is unknown or another tenant's
   */
  Webhook get(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** The webhook, if it stands as the caller has seen it. */
  Webhook get(UUID id, String ifMatch) {
    Webhook webhook = get(id);
    IfMatch.require(ifMatch, webhook.version);
    return webhook;
  }
}
