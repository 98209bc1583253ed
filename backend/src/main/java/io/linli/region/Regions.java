package io.linli.region;

import io.linli.platform.read.Read;
import io.linli.platform.read.Reads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The division codes, as other contexts ask about them. */
@ApplicationScoped
public class Regions {
  private final Reads reads;
  private final Clock clock;

  Regions(Reads reads, Clock clock) {
    this.reads = reads;
    this.clock = clock;
  }

  /** Whether a code exists and is valid today. */
  public boolean isValid(String code) {
    return reads.one(validity(code));
  }

  /** The same question, to be asked together with others. */
  public Read<Boolean> validity(String code) {
    return Read.of(row -> row.getBoolean(1))
        .sql(
            "select exists (select from region where code = ? and ? between valid_from"
                + " and coalesce(valid_until, 'infinity'))",
            code,
            LocalDate.now(clock));
  }
}
