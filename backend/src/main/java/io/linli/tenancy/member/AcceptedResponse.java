package io.linli.tenancy.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AcceptedInvitation", description = "For whom the caller works from now on")
record AcceptedResponse(
    @Schema(description = "Tenant that the caller is now a member of") UUID tenantId,
    @Schema(description = "Granted roles", examples = "[\"clerk\"]") List<String> roles) {}
