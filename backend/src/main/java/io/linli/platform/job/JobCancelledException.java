package io.linli.platform.job;

/** The orderer cancelled the job; whatever its open transaction did is undone. */
public final class JobCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobCancelledException() {
    super("cancelled", null, false, false);
  }
}
