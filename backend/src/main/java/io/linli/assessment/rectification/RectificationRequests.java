package io.linli.assessment.rectification;

import io.linli.assessment.evidence.Evidence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about rectification orders. */
final class RectificationRequests {
  private RectificationRequests() {}

  @Schema(name = "RectificationAnswer", description = "What the company has put right")
  record Answer(
      @Schema(description = "What was done", examples = "消防栓已全部更换，见照片") @NotBlank @Size(max = 2000)
          String note,
      @Schema(description = "Files that show it, at least one") @NotEmpty @Size(max = 100)
          List<@NotNull @Valid Evidence> evidence) {}

  @Schema(name = "RectificationReCheck", description = "What the supervisor found on looking again")
  record ReCheck(
      @Schema(description = "Whether the order is closed by it", examples = "true") @NotNull
          Boolean accepted,
      @Schema(description = "What was found", examples = "现场复查合格，予以销号") @NotBlank @Size(max = 2000)
          String note) {}
}
