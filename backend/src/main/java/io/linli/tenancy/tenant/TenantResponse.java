package io.linli.tenancy.tenant;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.tenancy.TenantKind;
import io.linli.tenancy.TenantStatus;
import io.linli.tenancy.identity.SignIn;
import io.linli.tenancy.leaving.Removal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tenant", description = "An organisation that signs in")
record TenantResponse(
    @Schema(description = "Id of the tenant") UUID id,
    @Schema(description = "What it is") TenantKind kind,
    @Schema(description = "Its full name", examples = "经八路街道办事处") String name,
    @Schema(
            description = "Unified social credit code; companies have one",
            examples = "91410105MA00000001",
            nullable = true)
        String creditCode,
    @Schema(
            description = "Its jurisdiction as an area code prefix; supervisors have one",
            examples = "410105001",
            nullable = true)
        String areaCode,
    @Schema(description = "Whether it may work") TenantStatus status,
    @Schema(description = "Why it is suspended or closed", nullable = true) String statusReason,
    @Schema(description = "Whether the identity provider knows it yet, so that people can sign in")
        SignIn signIn,
    @Schema(
            description =
                "Why not yet: unreachable, refused or failed; it is tried again by itself until the"
                    + " tenant is closed",
            examples = "unreachable",
            nullable = true)
        String signInFault,
    @Schema(description = "Of a closed company: when it is removed", nullable = true)
        TenantRemovalResponse removal,
    @Schema(description = "When it was onboarded") OffsetDateTime createdAt,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /**
   * As it is shown.
   *
   * @param removal null for none
   */
  static TenantResponse from(Tenant tenant, Removal removal) {
    return new TenantResponse(
        tenant.id,
        tenant.kind,
        tenant.name,
        tenant.creditCode,
        tenant.areaCode,
        tenant.status,
        tenant.statusReason,
        tenant.signIn,
        tenant.signInFault,
        removal == null ? null : TenantRemovalResponse.from(removal),
        inChina(tenant.createdAt),
        tenant.version);
  }

  private static OffsetDateTime inChina(Instant instant) {
    return instant.atZone(CHINA).toOffsetDateTime();
  }
}
