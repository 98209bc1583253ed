package io.linli.estate.transfer;

import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BuildingImportJob implements JobHandler {

  static final String KIND = "building-import";

  private final RegisterImporter importer;

  BuildingImportJob(RegisterImporter importer) {
    this.importer = importer;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    importer.run(run, new BuildingImport());
  }
}
