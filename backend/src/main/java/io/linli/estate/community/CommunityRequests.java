package io.linli.estate.community;

import io.linli.estate.ConditionClass;
import io.linli.estate.OwnershipKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about communities. */
final class CommunityRequests {
  private CommunityRequests() {}

  @Schema(name = "CommunityRegistration", description = "A community to be registered")
  record Registration(
      @Schema(description = "Code of the community, unique in the service", examples = "JBL-001")
          @NotNull
          @Pattern(regexp = "[0-9A-Za-z-]{3,40}")
          String code,
      @Schema(description = "Neighbourhood that it lies in, 12 digits", examples = "410105001003")
          @NotNull
          @Pattern(regexp = "[0-9]{12}")
          String areaCode,
      @Schema(description = "Name", examples = "经八路12号院") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Class by conditions", nullable = true) ConditionClass conditionClass,
      @Schema(description = "What there is") @NotNull @Valid Description description) {}

  @Schema(name = "CommunityIdentity", description = "What a supervisor says of a community")
  record Identity(
      @Schema(description = "Name", examples = "经八路12号院") @NotBlank @Size(max = 100) String name,
      @Schema(description = "Class by conditions", nullable = true)
          ConditionClass conditionClass) {}

  @Schema(name = "CommunityDescription", description = "What there is in a community")
  record Description(
      @Schema(description = "Address", examples = "经八路12号") @NotBlank @Size(max = 200)
          String address,
      @Schema(description = "Year of the first building", examples = "1986", nullable = true)
          @Min(1800)
          @Max(2100)
          Integer builtFrom,
      @Schema(description = "Year of the last building", examples = "1994", nullable = true)
          @Min(1800)
          @Max(2100)
          Integer builtTo,
      @Schema(description = "Land in m², two places", examples = "12000.00", nullable = true)
          @DecimalMin(value = "0", inclusive = false)
          @Digits(integer = 10, fraction = 2)
          BigDecimal landArea,
      @Schema(description = "Residential floor area in m², two places", examples = "38000.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal residentialFloorArea,
      @Schema(description = "Commercial floor area in m², two places", examples = "1200.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 10, fraction = 2)
          BigDecimal commercialFloorArea,
      @Schema(description = "Number of buildings as declared", examples = "5") @Min(0)
          int declaredBuildings,
      @Schema(description = "Number of households as declared", examples = "324") @Min(0)
          int declaredHouseholds,
      @Schema(description = "Number of elevators", examples = "0") @Min(0) int elevators,
      @Schema(description = "Number of parking spaces", examples = "40") @Min(0) int parkingSpaces,
      @Schema(description = "Whether it is enclosed", examples = "true") boolean enclosed,
      @Schema(description = "Whether its infrastructure is fair", examples = "true")
          boolean infrastructureFair,
      @Schema(description = "Property office rooms in m², two places", examples = "60.00")
          @NotNull
          @DecimalMin("0")
          @Digits(integer = 8, fraction = 2)
          BigDecimal propertyRoomArea,
      @Schema(description = "Kinds of ownership", examples = "[\"REFORMED_PUBLIC\"]") @NotNull
          Set<@NotNull OwnershipKind> ownershipKinds,
      @Schema(description = "Developer", nullable = true) @Size(max = 200) String developer) {}
}
