package io.linli.tenancy.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about invitations. */
final class InvitationRequests {
  private InvitationRequests() {}

  @Schema(name = "InvitationMaking", description = "Whom the tenant asks to work for it")
  record Making(
      @Schema(description = "Name that colleagues will see", examples = "李科员")
          @NotBlank
          @Size(max = 100)
          String displayName,
      @Schema(description = "Roles that the person will have", examples = "[\"clerk\"]") @NotEmpty
          Set<@NotNull @Pattern(regexp = MemberRequests.ROLES) String> roles,
      @Schema(
              description = "Days until it runs out; 7 unless told",
              examples = "7",
              nullable = true)
          @Min(1)
          @Max(30)
          Integer validDays) {}

  @Schema(name = "InvitationAcceptance", description = "Shows an invitation")
  record Acceptance(
      @Schema(
              description = "Code of the invitation",
              examples = "AZmnwlsefD2PSitsnQ4fI1f1mRrT0o7xkWw8Lq3cV5dB2eYh")
          @NotBlank
          @Size(max = 200)
          String code) {}
}
