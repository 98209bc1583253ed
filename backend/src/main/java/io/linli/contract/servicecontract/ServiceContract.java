package io.linli.contract.servicecontract;

import io.linli.contract.ChargingMode;
import io.linli.contract.ContractKind;
import io.linli.contract.ContractProblem;
import io.linli.contract.ContractStatus;
import io.linli.contract.FirstPartyKind;
import io.linli.contract.WaitingReason;
import io.linli.platform.caller.Caller;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A service contract of a company for a community (domain.md C1). Both ends belong to its period.
 * Fields are public for the generated mapper; nothing outside sees the class.
 */
@Entity
@Table(name = "service_contract")
@DynamicUpdate // each kind of caller may change only some columns
class ServiceContract {
  @Id public UUID id;

  @Column(name = "community_id", updatable = false)
  public UUID communityId;

  /** The company. */
  @Column(name = "tenant_id", updatable = false)
  public UUID tenantId;

  @Column(name = "area_code", updatable = false)
  public String areaCode;

  public String number;

  @Enumerated(EnumType.STRING)
  public ContractKind kind;

  @Column(name = "first_party_kind")
  @Enumerated(EnumType.STRING)
  public FirstPartyKind firstPartyKind;

  @Column(name = "first_party_name")
  public String firstPartyName;

  @Column(name = "second_party_name", updatable = false)
  public String secondPartyName;

  @Column(name = "starts_on")
  public LocalDate startsOn;

  @Column(name = "ends_on")
  public LocalDate endsOn;

  @Column(name = "charging_mode")
  @Enumerated(EnumType.STRING)
  public ChargingMode chargingMode;

  @Column(name = "service_level")
  public String serviceLevel;

  public String duties;

  @ElementCollection
  @CollectionTable(
      name = "service_contract_tariff",
      joinColumns = @JoinColumn(name = "contract_id"))
  @OrderBy("use")
  public List<ContractTariff> tariffs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "service_item", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderBy("position")
  public List<ServiceItem> serviceItems = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  public ContractStatus status;

  /** Whether supervisors may see it: it isn't a draft. */
  public boolean filed;

  @Column(name = "filed_at")
  public Instant filedAt;

  @Column(name = "return_reason")
  public String returnReason;

  @Column(name = "confirmed_at")
  public Instant confirmedAt;

  @Column(name = "confirmed_subject")
  String confirmedSubject;

  @Column(name = "confirmed_tenant")
  UUID confirmedTenant;

  @Column(name = "confirmed_area")
  String confirmedArea;

  @Enumerated(EnumType.STRING)
  public WaitingReason waiting;

  @Column(name = "activated_at")
  public Instant activatedAt;

  @Column(name = "terminated_on")
  public LocalDate terminatedOn;

  @Column(name = "termination_reason")
  public String terminationReason;

  @Column(name = "created_at", updatable = false)
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;

  @Version public long version;

  protected ServiceContract() {}

  ServiceContract(
      UUID id, UUID company, String companyName, UUID communityId, String areaCode, Instant now) {
    this.id = id;
    this.tenantId = company;
    this.secondPartyName = companyName;
    this.communityId = communityId;
    this.areaCode = areaCode;
    this.status = ContractStatus.DRAFT;
    this.createdAt = now;
  }

  /** Writes down what is agreed, in place of what stood there before. */
  void agree(ServiceContractRequests.Terms terms, Instant now) {
    require(ContractStatus.DRAFT);
    number = terms.number();
    kind = terms.kind();
    firstPartyKind = terms.firstParty().kind();
    firstPartyName = terms.firstParty().name().strip();
    startsOn = terms.startsOn();
    endsOn = terms.endsOn();
    chargingMode = terms.chargingMode();
    serviceLevel = terms.serviceLevel();
    duties = terms.duties();
    tariffs.clear();
    terms.tariffs().stream()
        .sorted(Comparator.comparing(line -> line.use().name()))
        .forEach(line -> tariffs.add(new ContractTariff(this, line)));
    serviceItems.clear();
    terms
        .serviceItems()
        .forEach(line -> serviceItems.add(new ServiceItem(this, serviceItems.size(), line)));
    updatedAt = now;
  }

  /** Its papers change; only those of a draft do. */
  void changePapers(Instant now) {
    require(ContractStatus.DRAFT);
    updatedAt = now;
  }

  /**
   * Files it with the street.
   *
   * @throws Problem when it isn't a draft, or its period has passed since it was written
   */
  void file(LocalDate today, Instant now) {
    require(ContractStatus.DRAFT);
    requireNotOver(today);
    status = ContractStatus.FILED;
    filed = true;
    filedAt = now;
    returnReason = null;
    updatedAt = now;
  }

  /** A supervisor accepts the filing, and stands behind what the calendar does with it later. */
  void confirm(Caller supervisor, LocalDate today, Instant now) {
    require(ContractStatus.FILED);
    if (confirmedAt != null) {
      throw Problem.of(ContractProblem.CONTRACT_ALREADY_CONFIRMED);
    }
    requireNotOver(today);
    confirmedAt = now;
    confirmedSubject = supervisor.subject();
    confirmedTenant = supervisor.tenantId();
    confirmedArea = supervisor.areaCode();
    updatedAt = now;
  }

  /**
   * Says whether it may become active today, as far as it knows by itself.
   *
   * @throws Problem when it isn't filed, not confirmed, or over
   */
  boolean hasBegun(LocalDate today) {
    require(ContractStatus.FILED);
    if (confirmedAt == null) {
      throw Problem.of(ContractProblem.CONTRACT_NOT_CONFIRMED);
    }
    requireNotOver(today);
    return !startsOn.isAfter(today);
  }

  void waitFor(WaitingReason reason, Instant now) {
    if (waiting != reason) {
      waiting = reason;
      updatedAt = now;
    }
  }

  void activate(Instant now) {
    require(ContractStatus.FILED);
    status = ContractStatus.ACTIVE;
    waiting = null;
    activatedAt = now;
    updatedAt = now;
  }

  /** Ends it because its last day has passed; false when it hasn't. */
  boolean expire(LocalDate today, Instant now) {
    if (status != ContractStatus.ACTIVE || !endsOn.isBefore(today)) {
      return false;
    }
    status = ContractStatus.EXPIRED;
    updatedAt = now;
    return true;
  }

  /** Ends it early. */
  void terminate(ServiceContractRequests.Termination termination, LocalDate today, Instant now) {
    require(ContractStatus.ACTIVE);
    LocalDate day = termination.terminatedOn();
    if (day.isBefore(startsOn) || day.isAfter(endsOn) || day.isAfter(today)) {
      throw Problem.invalid(Violation.at("/terminatedOn", "termination-day"));
    }
    status = ContractStatus.TERMINATED;
    terminatedOn = day;
    terminationReason = termination.reason().strip();
    updatedAt = now;
  }

  void require(ContractStatus wanted) {
    if (status != wanted) {
      throw Problem.of(ContractProblem.CONTRACT_STATUS_CONFLICT, status);
    }
  }

  private void requireNotOver(LocalDate today) {
    if (endsOn.isBefore(today)) {
      throw Problem.of(ContractProblem.CONTRACT_PERIOD_OVER, endsOn.toString());
    }
  }
}
