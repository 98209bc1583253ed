package io.linli.facility.certificate;

import io.linli.facility.CertificateKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about certificates. */
final class CertificateRequests {
  private CertificateRequests() {}

  @Schema(name = "FacilityCertificateRequest", description = "What an authority has certified")
  record Certified(
      @Schema(description = "Id of the facility") @NotNull UUID facilityId,
      @Schema(description = "What is certified", examples = "ELEVATOR_INSPECTION") @NotNull
          CertificateKind kind,
      @Schema(description = "Who certifies it", examples = "市特种设备检验检测研究院")
          @NotBlank
          @Size(max = 100)
          String authority,
      @Schema(description = "Number of the certificate", examples = "TJ-2026-004512")
          @NotBlank
          @Size(max = 100)
          String number,
      @Schema(description = "Its day; today at the latest", examples = "2026-03-01") @NotNull
          LocalDate issuedOn,
      @Schema(
              description = "Last day on which it holds; by the rule for the kind when left out",
              examples = "2027-02-28",
              nullable = true)
          LocalDate validUntil) {}
}
