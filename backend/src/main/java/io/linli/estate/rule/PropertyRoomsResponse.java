package io.linli.estate.rule;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PropertyRooms", description = "Property office rooms held against the norm")
record PropertyRoomsResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Property office rooms in m², two places", examples = "60.00")
        BigDecimal area,
    @Schema(description = "Floor area of all uses in m², two places", examples = "39200.00")
        BigDecimal floorArea,
    @Schema(
            description =
                "Rooms in per mille of the floor area, cut after two places; absent while the"
                    + " floor area isn't known",
            examples = "1.53",
            nullable = true)
        BigDecimal ratio,
    @Schema(description = "Norm in per mille, two places", examples = "5.00") BigDecimal norm,
    @Schema(description = "Whether the norm is reached", examples = "false") boolean fulfilled,
    @Schema(description = "Version of the rules that the norm is from") UUID estateRuleId) {}
