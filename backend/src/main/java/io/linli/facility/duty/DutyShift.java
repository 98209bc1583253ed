package io.linli.facility.duty;

import io.linli.estate.CommunityFacts;
import io.linli.facility.DutyTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who is on duty at an estate; read in full by whoever keeps the roster alone. */
@Entity
@Immutable
@Table(name = "duty_shift")
class DutyShift {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  LocalDate day;

  @Enumerated(EnumType.STRING)
  DutyTime shift;

  boolean manager;
  String name;
  String telephone;
  String subject;

  @Column(name = "entered_at")
  Instant enteredAt;

  protected DutyShift() {}

  DutyShift(UUID id, CommunityFacts community, DutyRequests.Entry entry) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.day = entry.day();
    this.shift = entry.shift();
    this.manager = entry.manager();
    this.name = entry.name().strip();
    this.telephone = entry.telephone();
  }

  void enter(String by, Instant now) {
    subject = by;
    enteredAt = now;
  }
}
