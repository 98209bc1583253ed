package io.linli.servicedesk.specialservice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SpecialServiceMenuItem", description = "A service of the menu with a day's price")
record MenuItemResponse(
    @Schema(description = "Id of the service") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What it is", examples = "入户保洁") String name,
    @Schema(description = "In more words", examples = "含厨房、卫生间深度清洁", nullable = true)
        String description,
    @Schema(description = "What the price is for", examples = "小时") String unit,
    @Schema(description = "Price in yuan, two places", examples = "45.00") BigDecimal price,
    @Schema(description = "First day of this price", examples = "2026-12-01") LocalDate validFrom,
    @Schema(description = "Last day on the menu", examples = "2027-12-31", nullable = true)
        LocalDate validUntil) {}
