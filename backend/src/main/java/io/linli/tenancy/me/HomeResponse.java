package io.linli.tenancy.me;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Home", description = "A household that the caller is a resident of")
record HomeResponse(
    @Schema(description = "Id of the residency") UUID residencyId,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "Id of the community") UUID communityId) {}
