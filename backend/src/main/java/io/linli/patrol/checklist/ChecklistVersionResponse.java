package io.linli.patrol.checklist;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolChecklistVersion", description = "What a checklist asked from some time on")
record ChecklistVersionResponse(
    @Schema(description = "Number of the version", examples = "1") int number,
    @Schema(description = "Title", examples = "消防六查") String title,
    @Schema(description = "What is looked at, in order") List<ChecklistItem> checkItems,
    @Schema(description = "Plan or law that asks for it", examples = "003·15 四", nullable = true)
        String source,
    @Schema(description = "From when on it holds", examples = "2026-11-02T09:40:00+08:00")
        OffsetDateTime madeAt) {

  static ChecklistVersionResponse from(ChecklistVersion version) {
    return new ChecklistVersionResponse(
        version.number, version.title, version.items, version.source, ChinaTime.of(version.madeAt));
  }
}
