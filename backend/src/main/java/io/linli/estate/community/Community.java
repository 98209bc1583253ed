package io.linli.estate.community;

import io.linli.estate.ConditionClass;
import io.linli.estate.ManagementMode;
import io.linli.estate.OwnershipKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One residential estate, the unit of everything else (domain.md E1). Areas are in square metres
 * with two places. Fields are public for the generated mapper; nothing outside sees the class.
 */
@Entity
@Table(name = "community")
@DynamicUpdate // each kind of caller may change only some columns
class Community {
  @Id public UUID id;

  @Column(name = "tenant_id")
  public UUID tenantId;

  @Column(name = "area_code")
  public String areaCode;

  public String code;
  public String name;
  public String address;

  @Column(name = "built_from")
  public Integer builtFrom;

  @Column(name = "built_to")
  public Integer builtTo;

  @Column(name = "land_area")
  public BigDecimal landArea;

  @Column(name = "residential_floor_area")
  public BigDecimal residentialFloorArea;

  @Column(name = "commercial_floor_area")
  public BigDecimal commercialFloorArea;

  @Column(name = "declared_buildings")
  public int declaredBuildings;

  @Column(name = "declared_households")
  public int declaredHouseholds;

  public int elevators;

  @Column(name = "parking_spaces")
  public int parkingSpaces;

  public boolean enclosed;

  @Column(name = "infrastructure_fair")
  public boolean infrastructureFair;

  @Column(name = "property_room_area")
  public BigDecimal propertyRoomArea;

  @Column(name = "ownership_kinds", columnDefinition = "text[]")
  public String[] ownershipKinds;

  public String developer;

  @Column(name = "condition_class")
  @Enumerated(EnumType.STRING)
  public ConditionClass conditionClass;

  @Column(name = "management_mode")
  @Enumerated(EnumType.STRING)
  public ManagementMode managementMode;

  @Column(name = "created_at", updatable = false)
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;

  @Version public long version;

  protected Community() {}

  /** Registers a community that nobody manages yet; its record is kept by whoever registers it. */
  Community(UUID id, UUID registrar, CommunityRequests.Registration request, Instant now) {
    this.id = id;
    this.tenantId = registrar;
    this.areaCode = request.areaCode();
    this.code = request.code();
    this.managementMode = ManagementMode.NONE;
    this.createdAt = now;
    identify(request.name(), request.conditionClass());
    describe(request.description(), now);
  }

  /** What the supervisor says of it. */
  void identify(String newName, ConditionClass newClass) {
    name = newName.strip();
    conditionClass = newClass;
  }

  /** What its managing tenant, too, keeps up to date. */
  void describe(CommunityRequests.Description description, Instant now) {
    address = description.address().strip();
    builtFrom = description.builtFrom();
    builtTo = description.builtTo();
    landArea = description.landArea();
    residentialFloorArea = description.residentialFloorArea();
    commercialFloorArea = description.commercialFloorArea();
    declaredBuildings = description.declaredBuildings();
    declaredHouseholds = description.declaredHouseholds();
    elevators = description.elevators();
    parkingSpaces = description.parkingSpaces();
    enclosed = description.enclosed();
    infrastructureFair = description.infrastructureFair();
    propertyRoomArea = description.propertyRoomArea();
    ownershipKinds = names(description.ownershipKinds());
    developer = description.developer();
    updatedAt = now;
  }

  List<OwnershipKind> ownership() {
    return Arrays.stream(ownershipKinds).map(OwnershipKind::valueOf).toList();
  }

  private static String[] names(Collection<OwnershipKind> kinds) {
    EnumSet<OwnershipKind> sorted = EnumSet.noneOf(OwnershipKind.class);
    sorted.addAll(kinds);
    return sorted.stream().map(OwnershipKind::name).toArray(String[]::new);
  }
}
