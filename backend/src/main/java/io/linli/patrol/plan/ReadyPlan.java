package io.linli.patrol.plan;

import io.linli.patrol.checklist.ChecklistItem;
import io.linli.patrol.schedule.Cadence;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan that the service ships for every estate to take over. */
@Schema(name = "ReadyPatrolPlan", description = "A plan that an estate takes over with one call")
record ReadyPlan(
    @Schema(description = "Code", examples = "fire-six") String code,
    @Schema(description = "Title", examples = "今冬明春消防六查") String title,
    @Schema(description = "How it repeats") Cadence cadence,
    @Schema(description = "Post or skill that walks it", examples = "消防安全员") String post,
    @Schema(description = "Title of its checklist", examples = "消防六查") String checklistTitle,
    @Schema(description = "What its checklist asks, in order") List<ChecklistItem> checkItems,
    @Schema(description = "Plan that asks for it", examples = "003·15 四、工作内容") String source) {}
