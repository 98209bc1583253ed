package io.linli.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.UUID;

/** What a handler knows of its job, and how it tells how far it has come. */
public final class JobRun {
  private final ClaimedJob job;
  private final JobLedger ledger;
  private final ObjectMapper json;
  private JobOutcome outcome;
  private UUID resultFileId;

  JobRun(ClaimedJob job, JobLedger ledger, ObjectMapper json) {
    this.job = job;
    this.ledger = ledger;
    this.json = json;
  }

  public UUID id() {
    return job.id();
  }

  /** The language in which the orderer reads the result. */
  public Locale language() {
    return Locale.forLanguageTag(job.language());
  }

  /** The parameters that the job was ordered with. */
  public <T> T parameters(Class<T> type) {
    return json.convertValue(job.parameters(), type);
  }

  /** The stored file that the job works on, null when it has none. */
  public UUID inputFileId() {
    return job.inputFileId();
  }

  /**
   * Notes progress at once, in a transaction of its own, and renews the lease on the job.
   *
   * @param done rows dealt with
   * @param total rows in all, 0 while unknown
   * @throws JobCancelledException when the orderer has cancelled
   */
  public void progress(long done, long total) {
    if (ledger.progress(job.id(), done, total)) {
      throw new JobCancelledException();
    }
  }

  /** Leaves an outcome to be read with the job. */
  public void outcome(JobOutcome value) {
    outcome = value;
  }

  /** Leaves a stored file to be downloaded as the job's result. */
  public void resultFile(UUID fileId) {
    resultFileId = fileId;
  }

  JobOutcome outcome() {
    return outcome;
  }

  UUID resultFileId() {
    return resultFileId;
  }
}
