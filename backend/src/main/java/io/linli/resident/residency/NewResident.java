package io.linli.resident.residency;

import io.linli.resident.ResidencyKind;
import java.util.UUID;

/**
 * Who becomes a resident, and by what.
 *
 * @param name the real name in full
 * @param relation what a member of the family is to the owner, null of others
 * @param occupantId the person's entry in the register, null of a member of the family
 * @param sponsorId the residency of the owner who answers for a member of the family
 * @param sponsoredBy that owner
 */
public record NewResident(
    String subject,
    String name,
    ResidencyKind kind,
    String relation,
    UUID occupantId,
    UUID sponsorId,
    String sponsoredBy) {

  /** A person whom the register knows. */
  public static NewResident registered(
      String subject, String name, ResidencyKind kind, UUID occupantId) {
    return new NewResident(subject, name, kind, null, occupantId, null, null);
  }
}
