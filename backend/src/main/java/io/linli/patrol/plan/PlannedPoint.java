package io.linli.patrol.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlannedPatrolPoint", description = "A point that a plan leads past")
record PlannedPoint(
    @Schema(description = "Id of the point") UUID patrolPointId,
    @Schema(description = "Name", examples = "1号楼消防泵房") String name,
    @Schema(description = "Whether it is retired, and not asked for any more", examples = "false")
        boolean retired) {}
