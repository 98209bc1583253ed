package io.linli.resident.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about removals. */
final class RemovalRequests {
  private RemovalRequests() {}

  @Schema(name = "ResidentRemovalRequest", description = "Why a resident is removed")
  record Making(
      @Schema(
              description = "Residency of the person, active",
              examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f")
          @NotNull
          UUID residencyId,
      @Schema(description = "The reason, which the resident reads", examples = "多次发布虚假消息，经提醒不改")
          @NotBlank
          @Size(max = 500)
          String reason) {}

  @Schema(name = "ResidentPledge", description = "What the resident pledges (守约承诺)")
  record Pledge(
      @Schema(description = "Text of the signed pledge", examples = "本人承诺遵守管理规约。张小明")
          @NotBlank
          @Size(max = 2000)
          String text) {}

  @Schema(name = "RemovalAppeal", description = "Why the removal was wrong")
  record Appeal(
      @Schema(description = "The objection", examples = "消息属实，有照片为证") @NotBlank @Size(max = 2000)
          String text) {}

  @Schema(name = "PledgeAnswer", description = "Whether a pledge is accepted")
  record PledgeAnswer(
      @Schema(description = "Whether the resident is admitted again", examples = "true") @NotNull
          Boolean accepted,
      @Schema(description = "What the resident is told", examples = "同意重新加入")
          @NotBlank
          @Size(max = 500)
          String answer) {}

  @Schema(name = "AppealAnswer", description = "Whether an appeal is upheld")
  record AppealAnswer(
      @Schema(description = "Whether the removal is annulled", examples = "true") @NotNull
          Boolean upheld,
      @Schema(description = "What both sides are told", examples = "移出依据不足，予以恢复")
          @NotBlank
          @Size(max = 500)
          String answer) {}
}
