package io.linli.estate.occupant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PersonalDataLookRepository implements PanacheRepositoryBase<PersonalDataLook, UUID> {}
