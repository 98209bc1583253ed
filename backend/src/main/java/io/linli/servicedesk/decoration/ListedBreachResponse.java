package io.linli.servicedesk.decoration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ListedContractorBreach", description = "What everybody may read of a contractor")
record ListedBreachResponse(
    @Schema(description = "Id of the notice") UUID id,
    @Schema(description = "Name of the community", examples = "经八路3号院") String communityName,
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
        OffsetDateTime publishedAt) {}
