package io.linli.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** The division codes, as other contexts ask about them. */
@ApplicationScoped
public class Regions {
  private final EntityManager entities;
  private final Clock clock;

  Regions(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Whether a code exists and is valid today. */
  public boolean isValid(String code) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select from region where code = :code and valid_from <= :today"
                    + " and (valid_until is null or valid_until >= :today))",
                Boolean.class)
            .setParameter("code", code)
            .setParameter("today", LocalDate.now(clock))
            .getSingleResult();
  }
}
