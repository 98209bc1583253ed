package io.linli.tenancy.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a tenant's administrator sends about members. */
final class MemberRequests {
  static final String ROLES = "tenant-administrator|manager|clerk|assessor|read-only";

  private MemberRequests() {}

  @Schema(name = "MemberAdmission", description = "A person who is to work for the tenant")
  record Admission(
      @Schema(description = "Subject (sub) of the person's tokens", examples = "jingbalu-clerk")
          @NotBlank
          @Size(max = 200)
          String subject,
      @Schema(description = "Name shown to colleagues", examples = "李科员") @NotBlank @Size(max = 100)
          String displayName,
      @Schema(description = "Roles to grant", examples = "[\"clerk\"]") @NotEmpty
          Set<@NotNull @Pattern(regexp = ROLES) String> roles) {}

  @Schema(name = "MemberRoles", description = "All the roles that a member is to have")
  record RoleChange(
      @Schema(description = "Roles to grant; others are taken away", examples = "[\"manager\"]")
          @NotEmpty
          Set<@NotNull @Pattern(regexp = ROLES) String> roles) {}
}
