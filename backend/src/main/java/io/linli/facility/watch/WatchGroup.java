package io.linli.facility.watch;

import io.linli.estate.CommunityFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The group of four of a community (domain.md T4). */
@Entity
@Immutable
@Table(name = "watch_group")
class WatchGroup {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "founded_on")
  LocalDate foundedOn;

  @Column(name = "founded_by")
  UUID foundedBy;

  long version;

  protected WatchGroup() {}

  WatchGroup(UUID id, CommunityFacts community, LocalDate foundedOn, UUID foundedBy) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.foundedOn = foundedOn;
    this.foundedBy = foundedBy;
  }
}
