package io.linli.servicedesk.decoration;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DecorationVisit", description = "What was found on a site")
record DecorationVisitResponse(
    @Schema(description = "Id of the visit") UUID id,
    @Schema(description = "Id of the filing") UUID decorationFilingId,
    @Schema(description = "When", examples = "2026-12-02T12:30:00+08:00") OffsetDateTime at,
    @Schema(description = "Subject of who was there", examples = "9f2c8a34-guard") String subject,
    @Schema(description = "Whether work was going on", examples = "true") boolean working,
    @Schema(description = "Whether that was outside the allowed hours", examples = "true")
        boolean outsideHours,
    @Schema(description = "Whether it disturbed the neighbours", examples = "false") boolean noise,
    @Schema(description = "Code of the prohibited act", examples = "LOAD_BEARING", nullable = true)
        String prohibitedAct,
    @Schema(description = "Whether work went on though it had to rest", examples = "false")
        boolean againstStopOrder,
    @Schema(description = "Whether a rule was broken, so that work must rest", examples = "true")
        boolean breach,
    @Schema(description = "In words", examples = "午间施工") String findings)
    implements Identified {

  static DecorationVisitResponse from(DecorationVisit visit) {
    return new DecorationVisitResponse(
        visit.id,
        visit.filingId,
        ChinaTime.of(visit.at),
        visit.subject,
        visit.working,
        visit.outsideHours,
        visit.noise,
        visit.prohibitedAct,
        visit.againstStopOrder,
        visit.foundBreach(),
        visit.findings);
  }

  @Override
  public String collection() {
    return "decoration-filings/" + decorationFilingId + "/visits";
  }
}
