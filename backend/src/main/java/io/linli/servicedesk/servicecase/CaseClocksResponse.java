package io.linli.servicedesk.servicecase;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseClocks", description = "The time limits of a case")
record CaseClocksResponse(
    @Schema(description = "All of them, in the order in which they began")
        List<CaseClockResponse> clocks) {}
