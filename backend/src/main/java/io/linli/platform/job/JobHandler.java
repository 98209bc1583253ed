package io.linli.platform.job;

import java.util.Set;

/** Carries out some kinds of jobs. A bean of this type is found by its kinds. */
public interface JobHandler {
  /** Kebab-case names of the kinds, as they stand in the job. */
  Set<String> kinds();

  /**
   * Does the work, with the orderer bound as caller and no transaction open: the handler opens its
   * own. A {@link io.linli.platform.problem.Problem} ends the job as failed with that problem.
   *
   * @throws JobCancelledException out of {@link JobRun#progress} when the orderer cancelled
   */
  void run(JobRun run);
}
