package io.linli.estate.transfer;

import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CommunityExportJob implements JobHandler {

  static final String KIND = "community-export";

  private final RegisterExporter exporter;

  CommunityExportJob(RegisterExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    exporter.run(run, new CommunityExport());
  }
}
