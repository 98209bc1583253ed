package io.linli.patrol.round;

import io.linli.patrol.PatrolProblem;
import io.linli.patrol.RoundState;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One round of a patrol plan: due from one moment until another, walked by somebody, or missed. It
 * is made by the plan; points and checklist are those of the moment at which it was begun.
 */
@Entity
@Table(name = "patrol_round")
class PatrolRound {
  @Id UUID id;

  @Column(name = "plan_id", updatable = false)
  UUID planId;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(name = "due_from", updatable = false)
  Instant dueFrom;

  @Column(name = "due_until", updatable = false)
  Instant dueUntil;

  @Enumerated(EnumType.STRING)
  RoundState state;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "started_by")
  String startedBy;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "finished_by")
  String finishedBy;

  /** Whether it was collected without a connection and sent later. */
  boolean offline;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  /** The client's own name of what it sent, by which it is known again. */
  @Column(name = "upload_key")
  String uploadKey;

  @Column(name = "point_ids", columnDefinition = "uuid[]")
  UUID[] pointIds;

  @Column(name = "checklist_version_id")
  UUID checklistVersionId;

  @Version long version;

  protected PatrolRound() {}

  boolean isStarted() {
    return startedAt != null;
  }

  List<UUID> points() {
    return pointIds == null ? List.of() : Arrays.asList(pointIds);
  }

  /**
   * Holds that somebody may walk it at a moment.
   *
   * @param lateUntil until when it may be walked although it is late
   * @throws Problem when it is finished, not due yet, or over for good
   */
  void requireWalkable(Instant at, Instant lateUntil) {
    if (!state.isOpen()) {
      throw Problem.of(PatrolProblem.ROUND_STATE_CONFLICT, state);
    }
    if (at.isBefore(dueFrom)) {
      throw Problem.of(PatrolProblem.ROUND_NOT_DUE);
    }
    if (!at.isBefore(lateUntil)) {
      throw Problem.of(PatrolProblem.ROUND_OVER);
    }
  }

  /** Begins it, unless somebody has. */
  void begin(Instant at, String by, List<UUID> points, UUID checklistVersion) {
    if (isStarted()) {
      return;
    }
    startedAt = at;
    startedBy = by;
    pointIds = points.toArray(UUID[]::new);
    checklistVersionId = checklistVersion;
  }

  /** Ends it: in time or late, by when it was ended, whenever we hear of it. */
  void finish(Instant at, String by) {
    state = at.isBefore(dueUntil) ? RoundState.DONE : RoundState.LATE;
    finishedAt = at;
    finishedBy = by;
  }

  /** Notes that it was collected without a connection. */
  void upload(String key, Instant now) {
    offline = true;
    uploadKey = key;
    uploadedAt = now;
  }
}
