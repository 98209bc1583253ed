package io.linli.photo.picture;

import io.linli.photo.PhotoPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is known of a photo; its content is an object of the store. */
@Entity
@Immutable
@Table(name = "photo")
class Photo {
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  @Column(name = "taken_by")
  String takenBy;

  @Column(name = "sending_tenant_id")
  UUID sendingTenantId;

  String person;

  @Column(name = "household_id")
  UUID householdId;

  @Enumerated(EnumType.STRING)
  PhotoType type;

  @Column(name = "size_bytes")
  long sizeBytes;

  int width;
  int height;
  String sha256;

  @Column(name = "sent_at")
  Instant sentAt;

  @Column(name = "claimed_at")
  Instant claimedAt;

  protected Photo() {}

  /** Where a photo is of: a community, and whose record that is. */
  record Place(UUID communityId, UUID tenantId, String areaCode) {}

  /** Who sends a photo: staff of a tenant, or a resident for nobody but the own household. */
  record Sender(String subject, UUID tenantId, PhotoPerson resident) {}

  Photo(UUID id, Place place, Sender sender, CleanPhoto clean, Instant now) {
    this.id = id;
    this.communityId = place.communityId();
    this.tenantId = place.tenantId();
    this.areaCode = place.areaCode();
    this.takenBy = sender.subject();
    this.sendingTenantId = sender.tenantId();
    this.person = sender.resident() == null ? null : sender.resident().subject();
    this.householdId = sender.resident() == null ? null : sender.resident().householdId();
    this.type = clean.type();
    this.sizeBytes = clean.content().length;
    this.width = clean.width();
    this.height = clean.height();
    this.sha256 = clean.sha256();
    this.sentAt = now;
  }

  /** The key of a photo's content in the object store. */
  static String keyOf(UUID id) {
    String name = id.toString();
    // The last digits of a UUIDv7 are random, so folders fill evenly.
    return "photos/" + name.substring(name.length() - 2) + "/" + name;
  }
}
