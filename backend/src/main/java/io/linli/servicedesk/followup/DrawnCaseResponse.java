package io.linli.servicedesk.followup;

import io.linli.servicedesk.CaseState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FollowUpDrawnCase", description = "A case that was drawn")
record DrawnCaseResponse(
    @Schema(description = "Its place in the draw", examples = "1") int position,
    @Schema(description = "Id of the case") UUID serviceCaseId,
    @Schema(description = "How far it has come", examples = "FOLLOWED_UP") CaseState state,
    @Schema(description = "How satisfied the person is, 1 to 5", examples = "5", nullable = true)
        Integer satisfaction) {}
