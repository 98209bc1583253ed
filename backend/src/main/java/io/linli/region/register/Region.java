package io.linli.region.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A division with its statistical code and the days for which it is valid. */
@Entity
@Table(name = "region")
class Region {
  private static final int STREET_DIGITS = 9;

  @Id UUID id;

  @Column(updatable = false)
  String code;

  String name;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  RegionLevel level;

  @Column(name = "parent_code", updatable = false)
  String parentCode;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Version long version;

  protected Region() {}

  /** A neighbourhood under its street. */
  Region(UUID id, String code, String name, LocalDate validFrom) {
    this.id = id;
    this.code = code;
    this.name = name.strip();
    this.level = RegionLevel.NEIGHBOURHOOD;
    this.parentCode = code.substring(0, STREET_DIGITS);
    this.validFrom = validFrom;
  }
}
