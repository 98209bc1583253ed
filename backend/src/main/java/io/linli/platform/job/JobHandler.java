package io.linli.platform.job;

/** Carries out one kind of job. A bean of this type is found by its kind. */
public interface JobHandler {
  /** Kebab-case name of the kind, as it stands in the job. */
  String kind();

  /**
   * Does the work, with the orderer bound as caller and no transaction open: the handler opens its
   * own. A {@link io.linli.platform.problem.Problem} ends the job as failed with that problem.
   *
   * @throws JobCancelledException out of {@link JobRun#progress} when the orderer cancelled
   */
  void run(JobRun run);
}
