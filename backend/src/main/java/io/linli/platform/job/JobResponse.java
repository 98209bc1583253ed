package io.linli.platform.job;

import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of long work and how far it has come. */
@Schema(name = "Job", description = "A piece of long work and how far it has come")
public record JobResponse(
    @Schema(description = "Id of the job") UUID id,
    @Schema(description = "What it does", examples = "import-households") String kind,
    @Schema(description = "Where it stands") JobStatus status,
    @Schema(description = "Share of the rows dealt with, in whole percent", examples = "42")
        int progressPercent,
    @Schema(description = "Rows dealt with", examples = "420") long rowsDone,
    @Schema(description = "Rows in all, 0 while unknown", examples = "1000") long rowsTotal,
    @Schema(description = "What it did; present once it has ended", nullable = true)
        JobOutcome outcome,
    @Schema(description = "Whether a file can be fetched from the result path", examples = "true")
        boolean hasResultFile,
    @Schema(description = "Code of the problem that ended it", nullable = true) String problemCode,
    @Schema(description = "Why it failed, in the orderer's language", nullable = true)
        String problemDetail,
    @Schema(description = "When it was ordered") OffsetDateTime createdAt,
    @Schema(description = "When it was first taken up", nullable = true) OffsetDateTime startedAt,
    @Schema(description = "When it ended", nullable = true) OffsetDateTime finishedAt)
    implements Identified {

  @Override
  public String collection() {
    return "jobs";
  }
}
