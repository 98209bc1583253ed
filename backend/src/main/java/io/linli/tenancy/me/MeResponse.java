package io.linli.tenancy.me;

import io.linli.tenancy.TenantKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Me", description = "For whom the service takes the caller")
record MeResponse(
    @Schema(description = "Subject (sub) of the token", examples = "jingbalu-clerk") String subject,
    @Schema(
            description =
                "Tenant that the caller works for; the platform operator and residents have none",
            nullable = true)
        UUID tenantId,
    @Schema(description = "What the tenant is", nullable = true) TenantKind kind,
    @Schema(description = "Name of the tenant", examples = "经八路街道办事处", nullable = true) String name,
    @Schema(
            description = "Jurisdiction of a supervisor as an area code prefix",
            examples = "410105001",
            nullable = true)
        String areaCode,
    @Schema(
            description = "Roles that hold: those of the token that the tenant has granted",
            examples = "[\"clerk\"]")
        List<String> roles,
    @Schema(description = "The households that the person is a resident of today")
        List<HomeResponse> homes) {}
