package io.linli.servicedesk.specialservice;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SpecialService", description = "A service of an estate's menu, with all its prices")
record SpecialServiceResponse(
    @Schema(description = "Id of the service") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What it is", examples = "入户保洁") String name,
    @Schema(description = "In more words", examples = "含厨房、卫生间深度清洁", nullable = true)
        String description,
    @Schema(description = "Last day on the menu", examples = "2027-12-31", nullable = true)
        LocalDate validUntil,
    @Schema(description = "Its prices, the earliest first") List<PriceResponse> prices,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "1")
        long version)
    implements Identified, Versioned {

  @Schema(name = "SpecialServicePrice", description = "What a service costs for a while")
  record PriceResponse(
      @Schema(description = "What the price is for", examples = "小时") String unit,
      @Schema(description = "Price in yuan, two places", examples = "45.00") BigDecimal price,
      @Schema(description = "First day", examples = "2026-12-01") LocalDate validFrom,
      @Schema(
              description = "Last day; absent when no end is known",
              examples = "2026-12-31",
              nullable = true)
          LocalDate validUntil) {}

  static SpecialServiceResponse of(SpecialService service, List<SpecialServicePrice> prices) {
    List<PriceResponse> shown = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      SpecialServicePrice price = prices.get(i);
      LocalDate last =
          i + 1 < prices.size()
              ? earlier(prices.get(i + 1).validFrom.minusDays(1), service.validUntil)
              : service.validUntil;
      shown.add(new PriceResponse(price.unit, price.price, price.validFrom, last));
    }
    return new SpecialServiceResponse(
        service.id,
        service.communityId,
        service.areaCode,
        service.name,
        service.description,
        service.validUntil,
        shown,
        service.version);
  }

  private static LocalDate earlier(LocalDate day, LocalDate other) {
    return other == null || day.isBefore(other) ? day : other;
  }

  @Override
  public String collection() {
    return "special-services";
  }
}
