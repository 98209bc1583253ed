package io.linli.estate.community;

import io.linli.estate.ConditionClass;
import io.linli.estate.ManagementMode;
import io.linli.estate.OwnershipKind;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Community", description = "One residential estate")
record CommunityResponse(
    @Schema(description = "Id of the community") UUID id,
    @Schema(description = "Code, unique in the service", examples = "JBL-001") String code,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(description = "Name", examples = "经八路12号院") String name,
    @Schema(description = "Address", examples = "经八路12号") String address,
    @Schema(description = "Tenant whose record it is: who manages it, or who registered it")
        UUID tenantId,
    @Schema(description = "How it is managed") ManagementMode managementMode,
    @Schema(description = "Class by conditions", nullable = true) ConditionClass conditionClass,
    @Schema(description = "Year of the first building", examples = "1986", nullable = true)
        Integer builtFrom,
    @Schema(description = "Year of the last building", examples = "1994", nullable = true)
        Integer builtTo,
    @Schema(description = "Land in m²", examples = "12000.00", nullable = true) BigDecimal landArea,
    @Schema(description = "Residential floor area in m²", examples = "38000.00")
        BigDecimal residentialFloorArea,
    @Schema(description = "Commercial floor area in m²", examples = "1200.00")
        BigDecimal commercialFloorArea,
    @Schema(description = "Number of buildings as declared", examples = "5") int declaredBuildings,
    @Schema(description = "Number of households as declared", examples = "324")
        int declaredHouseholds,
    @Schema(description = "Number of elevators", examples = "0") int elevators,
    @Schema(description = "Number of parking spaces", examples = "40") int parkingSpaces,
    @Schema(description = "Whether it is enclosed", examples = "true") boolean enclosed,
    @Schema(description = "Whether its infrastructure is fair", examples = "true")
        boolean infrastructureFair,
    @Schema(description = "Property office rooms in m²", examples = "60.00")
        BigDecimal propertyRoomArea,
    @Schema(description = "Kinds of ownership", examples = "[\"REFORMED_PUBLIC\"]")
        List<OwnershipKind> ownershipKinds,
    @Schema(description = "Developer", nullable = true) String developer,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {}
