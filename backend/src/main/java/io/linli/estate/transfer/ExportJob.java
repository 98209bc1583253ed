package io.linli.estate.transfer;

import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ExportJob implements JobHandler {
  private final RegisterExporter exporter;

  ExportJob(RegisterExporter exporter) {
    this.exporter = exporter;
  }

  @Override
  public Set<String> kinds() {
    return Stream.of(RegisterList.values())
        .map(RegisterList::exportKind)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void run(JobRun run) {
    exporter.run(run);
  }
}
