package io.linli.patrol.round;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was at a point on a round, or says why not. */
@Entity
@Immutable
@Table(name = "patrol_check_in")
class CheckIn {
  @Id UUID id;

  @Column(name = "round_id")
  UUID roundId;

  @Column(name = "point_id")
  UUID pointId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  /** When somebody was there, by the clock of who was. */
  @Column(name = "collected_at")
  Instant collectedAt;

  /** When we heard of it. */
  @Column(name = "uploaded_at")
  Instant uploadedAt;

  boolean offline;
  String subject;

  /** Null when the point has no QR code. */
  @Column(name = "qr_matched")
  Boolean qrMatched;

  BigDecimal latitude;
  BigDecimal longitude;

  /** How far the position is from the point's, null when either is unknown. */
  @Column(name = "distance_metres")
  Integer distanceMetres;

  @Column(name = "skipped_because")
  String skippedBecause;

  @Convert(converter = AnswersConverter.class)
  List<ItemAnswer> answers;

  String note;

  protected CheckIn() {}

  /** When and by whom, and how we heard of it. */
  record Made(Instant collectedAt, Instant uploadedAt, boolean offline, String subject) {}

  CheckIn(UUID id, PatrolRound round, PointFacts point, Made made) {
    this.id = id;
    this.roundId = round.id;
    this.pointId = point.id();
    this.communityId = round.communityId;
    this.tenantId = round.tenantId;
    this.areaCode = round.areaCode;
    this.collectedAt = made.collectedAt();
    this.uploadedAt = made.uploadedAt();
    this.offline = made.offline();
    this.subject = made.subject();
  }

  /** What was seen there. The answers were checked against the checklist before. */
  void observe(PointFacts point, RoundRequests.Visit visit, List<ItemAnswer> checked) {
    qrMatched = point.qrText() == null ? null : visit.qrText() != null;
    latitude = visit.latitude();
    longitude = visit.longitude();
    distanceMetres = point.metresFrom(latitude, longitude);
    skippedBecause = visit.skippedBecause();
    answers = List.copyOf(checked);
    note = visit.note();
  }
}
