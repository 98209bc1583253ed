package io.linli.facility.certificate;

import io.linli.facility.CertificateKind;
import io.linli.facility.CertificateStanding;
import io.linli.platform.id.Identified;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FacilityCertificate", description = "What an authority has certified of a facility")
record CertificateResponse(
    @Schema(description = "Id of the certificate") UUID id,
    @Schema(description = "Id of the facility") UUID facilityId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What is certified", examples = "ELEVATOR_INSPECTION")
        CertificateKind kind,
    @Schema(description = "Who certifies it", examples = "市特种设备检验检测研究院") String authority,
    @Schema(description = "Number of the certificate", examples = "TJ-2026-004512") String number,
    @Schema(description = "Its day", examples = "2026-03-01") LocalDate issuedOn,
    @Schema(description = "Last day on which it holds", examples = "2027-02-28")
        LocalDate validUntil,
    @Schema(description = "Id of the rule's value that the last day follows from", nullable = true)
        UUID ruleValueId,
    @Schema(description = "How it stands today", examples = "OVERDUE") CertificateStanding standing)
    implements Identified {

  static CertificateResponse from(Certificate certificate, LocalDate today) {
    return new CertificateResponse(
        certificate.id,
        certificate.facilityId,
        certificate.communityId,
        certificate.areaCode,
        certificate.kind,
        certificate.authority,
        certificate.number,
        certificate.issuedOn,
        certificate.validUntil,
        certificate.ruleValueId,
        certificate.standing(today));
  }
}
