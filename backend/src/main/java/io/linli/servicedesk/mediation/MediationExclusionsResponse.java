package io.linli.servicedesk.mediation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationExclusions", description = "What is not mediated")
record MediationExclusionsResponse(
    @Schema(description = "All the reasons") List<MediationExclusionResponse> exclusions) {}
