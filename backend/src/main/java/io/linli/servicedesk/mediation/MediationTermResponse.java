package io.linli.servicedesk.mediation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationTerm", description = "What one party agrees to do")
record MediationTermResponse(
    @Schema(description = "Number of the party", examples = "2") int partyNumber,
    @Schema(description = "What it does", examples = "减免停运期间物业费三百元") String duty,
    @Schema(description = "Until when", examples = "2026-12-31", nullable = true) LocalDate dueOn) {

  static MediationTermResponse from(MediationTerm term) {
    return new MediationTermResponse(term.partyNumber, term.duty, term.dueOn);
  }
}
