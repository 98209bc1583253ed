package io.linli.servicedesk.worker;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import io.linli.servicedesk.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeskWorker", description = "A member who is sent to cases")
record DeskWorkerResponse(
    @Schema(description = "Id of the worker") UUID id,
    @Schema(description = "Id of the membership") UUID memberId,
    @Schema(description = "Skills") List<Skill> skills,
    @Schema(description = "Ids of the communities that are served; all of them when empty")
        List<UUID> communityIds,
    @Schema(description = "Whether he can be sent now", examples = "true") boolean onDuty,
    @Schema(description = "How many cases at a time", examples = "5") int capacity,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static DeskWorkerResponse from(DeskWorker worker) {
    return new DeskWorkerResponse(
        worker.id,
        worker.memberId,
        Arrays.stream(worker.skills).map(Skill::valueOf).toList(),
        List.of(worker.communityIds),
        worker.onDuty,
        worker.capacity,
        worker.version);
  }
}
