package io.linli.patrol.checklist;

import io.linli.estate.CommunityFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A checklist of an estate. What it asks stands in its versions, which never change: a round keeps
 * the one by which it was walked.
 */
@Entity
@Table(name = "patrol_checklist")
class PatrolChecklist {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  /** Of the ready plan that it came with, null when it was made here. */
  @Column(name = "ready_plan", updatable = false)
  String readyPlan;

  @Column(name = "current_number")
  int currentNumber;

  @Version long version;

  protected PatrolChecklist() {}

  PatrolChecklist(UUID id, CommunityFacts community, String readyPlan) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.readyPlan = readyPlan;
  }

  /** The number of the version to be made now. */
  int next() {
    return ++currentNumber;
  }
}
