package io.linli.estate.transfer;

import io.linli.platform.caller.CallerContext;
import io.linli.platform.file.StoredFiles;
import io.linli.platform.job.JobResponse;
import io.linli.platform.job.Jobs;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.Violation;
import io.linli.platform.sheet.SheetFault;
import io.linli.platform.sheet.SheetLimits;
import io.linli.platform.sheet.SheetReader;
import io.linli.platform.sheet.SheetRefusedException;
import io.linli.platform.sheet.SheetSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Takes sheets in: what can't be read at all is refused at once, the rest is a job. */
@ApplicationScoped
class Imports {

  private final StoredFiles files;
  private final Jobs jobs;
  private final CallerContext callers;

  Imports(StoredFiles files, Jobs jobs, CallerContext callers) {
    this.files = files;
    this.jobs = jobs;
    this.callers = callers;
  }

  JobResponse order(SheetUpload sheet, ImportRequests.Options options) {
    try (sheet) {
      SheetSchema schema = options.list.schema();
      jobs.requirePlace();
      refuseUnreadable(sheet, schema);
      UUID file =
          files.save(sheet.file(), name(schema, sheet, options), sheet.format().mediaType());
      ImportParameters parameters =
          new ImportParameters(options.list, sheet.format(), options.mode, options.dryRun);
      return callers.callAs(
          options.list.importer(callers.get()),
          () -> jobs.order(options.list.importKind(), parameters, file));
    }
  }

  private static String name(
      SheetSchema schema, SheetUpload sheet, ImportRequests.Options options) {
    return options.fileName == null
        ? schema.title().english().toLowerCase(Locale.ROOT) + sheet.format().extension()
        : options.fileName;
  }

  private static void refuseUnreadable(SheetUpload sheet, SheetSchema schema) {
    try (SheetReader reader =
        SheetReader.open(sheet.file(), sheet.format(), schema, SheetLimits.DEFAULT)) {
      if (!reader.hasNext()) {
        throw Problem.invalid(Violation.at("", "import-no-rows"));
      }
    } catch (SheetRefusedException e) {
      throw Problem.invalid(e.faults().stream().map(Imports::violation).toList());
    }
  }

  /** A sheet has no JSON pointers: the line and the heading stand in their place. */
  private static Violation violation(SheetFault fault) {
    String heading = fault.value().isEmpty() ? fault.column().chinese() : fault.value();
    String pointer = fault.line() == 0 ? "" : "/" + fault.line() + "/" + heading;
    return Violation.at(pointer, fault.reason().code(), fault.arguments().toArray());
  }
}
