package io.linli.tenancy.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator sends about exports of everything. */
final class TenantExportRequests {
  private TenantExportRequests() {}

  @Schema(name = "TenantExport", description = "Why everything of the tenant is taken out")
  record Export(
      @Schema(
              description = "The reason, recorded as that of a look at each person's data",
              examples = "更换系统，整体迁出")
          @NotBlank
          @Size(max = 400)
          String reason) {}
}
