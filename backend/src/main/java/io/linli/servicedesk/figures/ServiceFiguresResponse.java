package io.linli.servicedesk.figures;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceDeskFigures", description = "Figures of the service desk for one group")
record ServiceFiguresResponse(
    @Schema(
            description = "The group: a month, a kind, an id, or an area code",
            examples = "2026-10")
        String group,
    @Schema(description = "Cases opened", examples = "42") long opened,
    @Schema(description = "Of these, finished", examples = "40") long finished,
    @Schema(description = "Of these, overdue at some level", examples = "2") long escalated,
    @Schema(description = "Until somebody answered for it") TimeFigures response,
    @Schema(description = "Until somebody was there") TimeFigures onSite,
    @Schema(description = "Until it was mended, or answered") TimeFigures finish,
    @Schema(description = "Opened again at least once", examples = "1") long reopened,
    @Schema(description = "Share of the finished in percent", examples = "2.50", nullable = true)
        BigDecimal reopenRate,
    @Schema(
            description = "Of a household and kind that had a case within 30 days before",
            examples = "3")
        long repeated,
    @Schema(description = "Share of the opened in percent", examples = "7.14")
        BigDecimal repeatRate,
    @Schema(description = "Rated by the person", examples = "20") long rated,
    @Schema(description = "Rated 4 or 5", examples = "19") long satisfied,
    @Schema(description = "Share of the rated in percent", examples = "95.00", nullable = true)
        BigDecimal satisfaction) {}
