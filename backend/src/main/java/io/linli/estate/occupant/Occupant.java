package io.linli.estate.occupant;

import io.linli.estate.EstateProblem;
import io.linli.estate.household.HouseholdKey;
import io.linli.platform.crypto.Sealed;
import io.linli.platform.crypto.Secrets;
import io.linli.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person of a household, for the time for which it was one. Only the managing tenant may load it;
 * others read the masked columns (domain.md T6). The identity number is encrypted for its row.
 */
@Entity
@Table(name = "occupant")
class Occupant {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "household_id", updatable = false)
  UUID householdId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  OccupantKind kind;

  String relation;
  String name;

  @Column(name = "name_masked", insertable = false, updatable = false)
  String nameMasked;

  String telephone;

  @Column(name = "telephone_masked", insertable = false, updatable = false)
  String telephoneMasked;

  @Column(name = "identity_cipher")
  byte[] identityCipher;

  @Column(name = "identity_key_id")
  String identityKeyId;

  @Column(name = "identity_hash")
  byte[] identityHash;

  @Column(name = "identity_masked")
  String identityMasked;

  @Column(name = "valid_from", updatable = false)
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "created_at", updatable = false)
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Version long version;

  protected Occupant() {}

  Occupant(UUID id, HouseholdKey household, OccupantKind kind, LocalDate from, Instant now) {
    this.id = id;
    this.householdId = household.householdId();
    this.communityId = household.communityId();
    this.tenantId = household.tenantId();
    this.areaCode = household.areaCode();
    this.kind = kind;
    this.validFrom = from;
    this.createdAt = now;
  }

  void describe(OccupantRequests.Person person, Instant now) {
    requireCurrent();
    name = person.name().strip();
    telephone = person.telephone();
    relation = person.relation();
    updatedAt = now;
  }

  void identify(IdentityNumber number, Secrets secrets) {
    Sealed sealed = secrets.seal(number.inFull(), id.toString());
    identityCipher = sealed.bytes();
    identityKeyId = sealed.keyId();
    identityHash = secrets.lookupHash(number.inFull());
    identityMasked = number.masked();
  }

  /** The identity number in full, null when it isn't known. */
  String identityNumber(Secrets secrets) {
    return identityCipher == null
        ? null
        : secrets.open(new Sealed(identityKeyId, identityCipher), id.toString());
  }

  /**
   * Ends the time for which the person belonged to the household.
   *
   * @param until the first day on which it doesn't any more
   */
  void end(LocalDate until, Instant now) {
    requireCurrent();
    validUntil = until;
    updatedAt = now;
  }

  private void requireCurrent() {
    if (validUntil != null) {
      throw Problem.of(EstateProblem.OCCUPANT_ENDED, validUntil.toString());
    }
  }
}
