package io.linli.patrol.checklist;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolChecklist", description = "A checklist of an estate in its current version")
record ChecklistResponse(
    @Schema(description = "Id of the checklist") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(
            description = "Code of the ready plan that it came with",
            examples = "fire-six",
            nullable = true)
        String readyPlan,
    @Schema(description = "Number of the current version", examples = "2") int number,
    @Schema(description = "Title", examples = "消防六查") String title,
    @Schema(description = "What is looked at, in order") List<ChecklistItem> checkItems,
    @Schema(description = "Plan or law that asks for it", examples = "003·15 四", nullable = true)
        String source,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "3")
        long version)
    implements Identified, Versioned {

  static ChecklistResponse of(PatrolChecklist checklist, ChecklistVersion current) {
    return new ChecklistResponse(
        checklist.id,
        checklist.communityId,
        checklist.areaCode,
        checklist.readyPlan,
        current.number,
        current.title,
        current.items,
        current.source,
        checklist.version);
  }
}
