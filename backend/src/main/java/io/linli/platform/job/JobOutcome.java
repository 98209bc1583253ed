package io.linli.platform.job;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a job did, in rows of the sheet that it read or wrote.
 *
 * @param faults the first thousand; all of them stand in the marked sheet, the job's result file
 */
@Schema(name = "JobOutcome", description = "What a job did, in rows of its sheet")
public record JobOutcome(
    @Schema(description = "Rows read or written", examples = "1200") long rows,
    @Schema(description = "Records made", examples = "1100") long created,
    @Schema(description = "Records changed", examples = "40") long updated,
    @Schema(description = "Records that already stood as the sheet has them", examples = "50")
        long unchanged,
    @Schema(description = "Rows refused", examples = "10") long rejected,
    @Schema(description = "Whether nothing was written because it was only a trial") boolean dryRun,
    @Schema(description = "The first thousand faults; all of them stand in the result file")
        List<JobFault> faults) {

  /** A job that wrote rows into a file. */
  public static JobOutcome exported(long rows) {
    return new JobOutcome(rows, 0, 0, 0, 0, false, List.of());
  }
}
