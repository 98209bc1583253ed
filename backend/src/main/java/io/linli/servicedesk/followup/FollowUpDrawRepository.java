package io.linli.servicedesk.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FollowUpDrawRepository implements PanacheRepositoryBase<FollowUpDraw, UUID> {}
