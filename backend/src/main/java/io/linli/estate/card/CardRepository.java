package io.linli.estate.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<CardRecord, UUID> {}
