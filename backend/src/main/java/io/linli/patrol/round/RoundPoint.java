package io.linli.patrol.round;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PatrolRoundPoint", description = "A point that a round leads past")
record RoundPoint(
    @Schema(description = "Id of the point") UUID patrolPointId,
    @Schema(description = "Name", examples = "1号楼消防泵房") String name,
    @Schema(description = "Whether it is retired, and not asked for any more", examples = "false")
        boolean retired) {}
