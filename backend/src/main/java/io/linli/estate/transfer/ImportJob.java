package io.linli.estate.transfer;

import io.linli.platform.crypto.Secrets;
import io.linli.platform.job.JobHandler;
import io.linli.platform.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class ImportJob implements JobHandler {
  private final RegisterImporter importer;
  private final Secrets secrets;

  ImportJob(RegisterImporter importer, Secrets secrets) {
    this.importer = importer;
    this.secrets = secrets;
  }

  @Override
  public Set<String> kinds() {
    return Stream.of(ImportableList.values())
        .map(ImportableList::importKind)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void run(JobRun run) {
    importer.run(run, registerImport(run.parameters(ImportParameters.class).list()));
  }

  private RegisterImport registerImport(ImportableList list) {
    return switch (list) {
      case COMMUNITIES -> new CommunityImport();
      case BUILDINGS -> new BuildingImport();
      case HOUSEHOLDS -> new HouseholdImport(secrets);
    };
  }
}
