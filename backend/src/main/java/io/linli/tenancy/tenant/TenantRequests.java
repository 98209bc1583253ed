package io.linli.tenancy.tenant;

import io.linli.tenancy.TenantKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the platform operator sends about tenants. */
final class TenantRequests {
  private TenantRequests() {}

  @Schema(name = "TenantOnboarding", description = "A new tenant and its first administrator")
  record Onboarding(
      @Schema(description = "What it is") @NotNull TenantKind kind,
      @Schema(description = "Its full name", examples = "经八路街道办事处") @NotBlank @Size(max = 200)
          String name,
      @Schema(
              description = "Unified social credit code: 18 characters; required of companies",
              examples = "91410105MA00000001",
              nullable = true)
          @Pattern(regexp = "[0-9A-Z]{18}")
          String creditCode,
      @Schema(
              description =
                  "Jurisdiction of a supervisor: city 4, district 6, street 9, neighbourhood 12"
                      + " digits",
              examples = "410105001",
              nullable = true)
          @Pattern(regexp = "[0-9]{4,12}")
          String areaCode,
      @Schema(description = "Who administers it first") @NotNull @Valid
          Administrator administrator) {}

  @Schema(name = "FirstAdministrator", description = "The first administrator of a tenant")
  record Administrator(
      @Schema(
              description = "Subject (sub) of the person's tokens; absent when there is an e-mail",
              examples = "jingbalu-admin",
              pattern = "\\S",
              nullable = true)
          @Size(max = 200)
          String subject,
      @Schema(
              description =
                  "E-mail address of a person without an account: the identity provider makes one",
              format = "email",
              nullable = true)
          @Email
          @Size(max = 200)
          String email,
      @Schema(description = "Name shown to colleagues", examples = "王主任") @NotBlank @Size(max = 100)
          String displayName) {}

  @Schema(name = "TenantStatusChange", description = "Why a tenant is suspended or closed")
  record StatusChange(
      @Schema(description = "The reason, kept with the tenant", examples = "合同到期未续")
          @NotBlank
          @Size(max = 500)
          String reason) {}
}
