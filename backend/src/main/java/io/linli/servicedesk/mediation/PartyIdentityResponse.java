package io.linli.servicedesk.mediation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationPartyIdentity", description = "Who a party is, in full")
record PartyIdentityResponse(
    @Schema(description = "Id of the party") UUID mediationPartyId,
    @Schema(description = "Name", examples = "张建国") String name,
    @Schema(description = "Telephone", examples = "13800005678", nullable = true)
        String telephone) {}
