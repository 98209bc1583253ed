package io.linli.estate.transfer;

import io.linli.platform.crypto.Secrets;
import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class HouseholdImportJob implements JobHandler {

  static final String KIND = "household-import";

  private final RegisterImporter importer;
  private final Secrets secrets;

  HouseholdImportJob(RegisterImporter importer, Secrets secrets) {
    this.importer = importer;
    this.secrets = secrets;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    importer.run(run, new HouseholdImport(secrets));
  }
}
