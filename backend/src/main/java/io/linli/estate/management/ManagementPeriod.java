package io.linli.estate.management;

import io.linli.estate.ManagementMode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A time during which a community was managed in one way by one tenant; read only. */
@Entity
@Immutable
@Table(name = "management_period")
class ManagementPeriod {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Enumerated(EnumType.STRING)
  ManagementMode mode;

  @Column(name = "managed_by")
  UUID managedBy;

  @Column(name = "manager_name")
  String managerName;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  String reason;

  protected ManagementPeriod() {}
}
