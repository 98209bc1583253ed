package io.linli.patrol.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a checklist asks from some time on. */
@Entity
@Immutable
@Table(name = "patrol_checklist_version")
class ChecklistVersion {
  @Id UUID id;

  @Column(name = "checklist_id")
  UUID checklistId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  int number;
  String title;

  @Convert(converter = ItemsConverter.class)
  List<ChecklistItem> items;

  String source;

  @Column(name = "made_at")
  Instant madeAt;

  protected ChecklistVersion() {}

  ChecklistVersion(
      UUID id, PatrolChecklist checklist, ChecklistRequests.Content content, Instant now) {
    this.id = id;
    this.checklistId = checklist.id;
    this.communityId = checklist.communityId;
    this.tenantId = checklist.tenantId;
    this.areaCode = checklist.areaCode;
    this.number = checklist.next();
    this.title = content.title().strip();
    this.items = List.copyOf(content.checkItems());
    this.source = content.source();
    this.madeAt = now;
  }
}
