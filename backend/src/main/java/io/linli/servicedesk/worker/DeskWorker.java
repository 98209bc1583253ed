package io.linli.servicedesk.worker;

import io.linli.servicedesk.Skill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A member who is sent to cases: what he can do, where, and how much at a time. */
@Entity
@Table(name = "desk_worker")
class DeskWorker {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "member_id", updatable = false)
  UUID memberId;

  String[] skills;

  /** Where; everywhere when empty. */
  @Column(name = "community_ids")
  UUID[] communityIds;

  @Column(name = "on_duty")
  boolean onDuty;

  int capacity;

  @Version long version;

  protected DeskWorker() {}

  DeskWorker(UUID id, UUID tenantId, UUID memberId, DeskWorkerRequests.Description description) {
    this.id = id;
    this.tenantId = tenantId;
    this.memberId = memberId;
    describe(description);
  }

  void describe(DeskWorkerRequests.Description description) {
    skills =
        description.skills().stream().distinct().sorted().map(Skill::name).toArray(String[]::new);
    communityIds = description.communityIds().stream().distinct().sorted().toArray(UUID[]::new);
    onDuty = description.onDuty();
    capacity = description.capacity();
  }
}
