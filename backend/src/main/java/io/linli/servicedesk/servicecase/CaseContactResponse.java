package io.linli.servicedesk.servicecase;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseContact", description = "The person of a case, in full")
record CaseContactResponse(
    @Schema(description = "Id of the case") UUID serviceCaseId,
    @Schema(description = "Name", examples = "张建国") String name,
    @Schema(description = "Telephone", examples = "13800005678", nullable = true)
        String telephone) {}
