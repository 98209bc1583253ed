package io.linli.resident.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about claims of households. */
final class ClaimRequests {
  private ClaimRequests() {}

  @Schema(
      name = "ResidencyClaimSubmission",
      description = "Which room one lives in, and who one is")
  record Submission(
      @Schema(
              description = "Id of the community, as its public card has it",
              examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f")
          @NotNull
          UUID communityId,
      @Schema(description = "Code of the building", examples = "1号楼") @NotBlank @Size(max = 20)
          String buildingCode,
      @Schema(description = "Code of the unit", examples = "1单元", nullable = true)
          @Size(min = 1, max = 20)
          String unitCode,
      @Schema(description = "Room number", examples = "101") @NotBlank @Size(max = 20)
          String roomNumber,
      @Schema(description = "Real name in full", examples = "张小明") @NotBlank @Size(max = 100)
          String name) {}

  @Schema(name = "ResidencyClaimRefusal", description = "Why a claim is refused")
  record Refusal(
      @Schema(description = "The reason, which the claimant reads", examples = "与住户登记不符")
          @NotBlank
          @Size(max = 500)
          String reason) {}
}
