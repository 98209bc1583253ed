package io.linli.estate.transfer;

import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BuildingExportJob implements JobHandler {

  static final String KIND = "building-export";

  private final RegisterExporter exporter;

  BuildingExportJob(RegisterExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    exporter.run(run, new BuildingExport());
  }
}
