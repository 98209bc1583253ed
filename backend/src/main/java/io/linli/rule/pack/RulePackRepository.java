package io.linli.rule.pack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RulePackRepository implements PanacheRepositoryBase<RulePack, UUID> {}
