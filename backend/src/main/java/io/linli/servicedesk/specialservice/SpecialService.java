package io.linli.servicedesk.specialservice;

import io.linli.estate.CommunityFacts;
import io.linli.platform.problem.Problem;
import io.linli.servicedesk.ServiceDeskProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A service of an estate's menu that is ordered and paid apart (domain.md S7). */
@Entity
@Table(name = "special_service")
@DynamicUpdate
class SpecialService {
  @Id UUID id;

  @Column(name = "community_id", updatable = false)
  UUID communityId;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "area_code", updatable = false)
  String areaCode;

  @Column(updatable = false)
  String name;

  @Column(updatable = false)
  String description;

  /** Last day, null while it isn't known. */
  @Column(name = "valid_until")
  LocalDate validUntil;

  @Version long version;

  protected SpecialService() {}

  SpecialService(UUID id, CommunityFacts community, SpecialServiceRequests.Offer request) {
    this.id = id;
    this.communityId = community.communityId();
    this.tenantId = community.tenantId();
    this.areaCode = community.areaCode();
    this.name = request.name().strip();
    this.description = request.description();
    this.validUntil = request.validUntil();
  }

  /**
   * It is not on the menu any more after a day.
   *
   * @throws Problem when it is taken off already by an earlier day
   */
  void takeOff(LocalDate lastDay) {
    if (validUntil != null && validUntil.isBefore(lastDay)) {
      throw Problem.of(ServiceDeskProblem.SERVICE_TAKEN_OFF, validUntil);
    }
    validUntil = lastDay;
  }
}
