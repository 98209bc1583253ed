package io.linli.resident.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about members of a family. */
final class FamilyRequests {
  private FamilyRequests() {}

  @Schema(name = "FamilyInvitationMaking", description = "Whom the owner answers for")
  record Making(
      @Schema(
              description = "The owner's own residency, active",
              examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f")
          @NotNull
          UUID ownResidencyId,
      @Schema(description = "Real name in full", examples = "李小红") @NotBlank @Size(max = 100)
          String name,
      @Schema(description = "What the person is to the owner", examples = "配偶")
          @NotBlank
          @Size(max = 50)
          String relation) {}

  @Schema(name = "FamilyInvitationAcceptance", description = "Shows an invitation")
  record Acceptance(
      @Schema(
              description = "Code of the invitation",
              examples = "AZmnwlsefD2PSitsnQ4fI1f1mRrT0o7xkWw8Lq3cV5dB2eYh")
          @NotBlank
          @Size(max = 200)
          String code) {}
}
