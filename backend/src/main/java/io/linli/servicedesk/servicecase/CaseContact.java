package io.linli.servicedesk.servicecase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The person who called; supervisors see the masked columns of its row and no others. */
@Entity
@Immutable
@Table(name = "service_case_contact")
class CaseContact {
  /** The case's. */
  @Id UUID id;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  String person;

  @Column(name = "person_household_id")
  UUID personHouseholdId;

  String name;
  String telephone;

  protected CaseContact() {}

  CaseContact(ServiceCase serviceCase, String name, String telephone) {
    this.id = serviceCase.id;
    this.communityId = serviceCase.communityId;
    this.tenantId = serviceCase.tenantId;
    this.areaCode = serviceCase.areaCode;
    this.person = serviceCase.person;
    this.personHouseholdId = serviceCase.personHouseholdId;
    this.name = name.strip();
    this.telephone = telephone;
  }
}
