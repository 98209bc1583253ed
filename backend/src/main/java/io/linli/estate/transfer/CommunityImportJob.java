package io.linli.estate.transfer;

import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommunityImportJob implements JobHandler {

  static final String KIND = "community-import";

  private final RegisterImporter importer;

  CommunityImportJob(RegisterImporter importer) {
    this.importer = importer;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    importer.run(run, new CommunityImport());
  }
}
