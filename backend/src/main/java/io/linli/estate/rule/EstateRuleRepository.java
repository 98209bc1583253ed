package io.linli.estate.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EstateRuleRepository implements PanacheRepositoryBase<EstateRuleRecord, UUID> {}
