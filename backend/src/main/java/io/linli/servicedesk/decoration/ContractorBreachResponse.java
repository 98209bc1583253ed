package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractorBreach", description = "That a contractor broke the rules, as published")
record ContractorBreachResponse(
    @Schema(description = "Id of the notice") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Its name", examples = "经八路3号院") String communityName,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "The contractor", examples = "郑州宏达装饰工程有限公司") String contractorName,
    @Schema(
            description = "Its unified social credit code",
            examples = "91410105MA44XXXX0Y",
            nullable = true)
        String contractorCode,
    @Schema(description = "Code of the prohibited act", examples = "LOAD_BEARING", nullable = true)
        String prohibitedAct,
    @Schema(description = "What it did", examples = "午间施工，经劝阻仍不停工") String breach,
    @Schema(description = "The day on which it was found", examples = "2026-12-02")
        LocalDate happenedOn,
    @Schema(description = "When it was published", examples = "2026-12-03T09:00:00+08:00")
        OffsetDateTime publishedAt,
    @Schema(
            description = "When it was taken down as a mistake",
            examples = "2026-12-04T09:00:00+08:00",
            nullable = true)
        OffsetDateTime takenDownAt,
    @Schema(description = "Why", examples = "经核实为另一施工单位", nullable = true) String takenDownFor,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static ContractorBreachResponse from(ContractorBreach breach) {
    return new ContractorBreachResponse(
        breach.id,
        breach.communityId,
        breach.communityName,
        breach.areaCode,
        breach.contractorName,
        breach.contractorCode,
        breach.prohibitedAct,
        breach.breach,
        breach.happenedOn,
        ChinaTime.of(breach.publishedAt),
        ChinaTime.of(breach.takenDownAt),
        breach.takenDownFor,
        breach.version);
  }

  @Override
  public String collection() {
    return "contractor-breaches";
  }
}
