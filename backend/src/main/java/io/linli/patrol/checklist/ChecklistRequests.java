package io.linli.patrol.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What managing tenants send about checklists. */
final class ChecklistRequests {
  private ChecklistRequests() {}

  @Schema(name = "PatrolChecklistMaking", description = "A checklist to be made for an estate")
  record Making(
      @Schema(description = "Id of the community") @NotNull UUID communityId,
      @Schema(description = "What it asks") @Valid @NotNull Content content) {}

  @Schema(name = "PatrolChecklistContent", description = "What a checklist asks")
  record Content(
      @Schema(description = "Title", examples = "消防六查") @NotBlank @Size(max = 100) String title,
      @Schema(description = "What is looked at, in order") @NotEmpty @Size(max = 100)
          List<@Valid @NotNull ChecklistItem> checkItems,
      @Schema(description = "Plan or law that asks for it", examples = "003·15 四", nullable = true)
          @Size(min = 1, max = 300)
          String source) {}
}
