package io.linli.estate.card;

import io.linli.estate.CommunityCard;
import io.linli.platform.clock.ChinaTime;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommunityCard", description = "What every tenant may know of a community")
record CardResponse(
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Code, unique in the service", examples = "JBL-001") String code,
    @Schema(description = "Name", examples = "经八路12号院") String name,
    @Schema(description = "Address", examples = "经八路12号") String address,
    @Schema(description = "Neighbourhood that it lies in", examples = "410105001003")
        String areaCode,
    @Schema(description = "Number of buildings as declared", examples = "5") int buildings,
    @Schema(description = "Number of households as declared", examples = "324") int households,
    @Schema(description = "Floor area in m², two places", examples = "39200.00")
        BigDecimal floorArea,
    @Schema(
            description = "Name of who manages it; absent when no tenant does",
            examples = "安邻物业服务有限公司",
            nullable = true)
        String managingTenant,
    @Schema(
            description = "Stars of the last published rating, 0 to 3",
            examples = "2",
            nullable = true)
        Integer ratingStars,
    @Schema(description = "Band of that rating", examples = "TWO_STARS", nullable = true)
        String ratingBand,
    @Schema(description = "Year of that rating", examples = "2026", nullable = true)
        Integer ratingYear,
    @Schema(description = "When that rating was published", nullable = true)
        OffsetDateTime ratedAt) {
  static CardResponse from(CommunityCard card) {
    return new CardResponse(
        card.communityId(),
        card.code(),
        card.name(),
        card.address(),
        card.areaCode(),
        card.buildings(),
        card.households(),
        card.floorArea(),
        card.managingTenant(),
        card.ratingStars(),
        card.ratingBand(),
        card.ratingYear(),
        ChinaTime.of(card.ratedAt()));
  }
}
