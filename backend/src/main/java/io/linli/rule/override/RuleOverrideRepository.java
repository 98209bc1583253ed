package io.linli.rule.override;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RuleOverrideRepository implements PanacheRepositoryBase<RuleOverride, UUID> {}
