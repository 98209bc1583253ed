package io.linli.servicedesk.servicecase;

import io.linli.platform.clock.ChinaTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceCaseContactLook", description = "Who saw the person of a case in full")
record CaseLookResponse(
    @Schema(description = "Id of the look") UUID id,
    @Schema(description = "Id of the case") UUID serviceCaseId,
    @Schema(description = "Subject of who looked", examples = "9f2c8a34-clerk") String subject,
    @Schema(description = "When", examples = "2026-11-02T09:50:00+08:00") OffsetDateTime at,
    @Schema(description = "Why", examples = "上门前联系业主") String reason) {

  static CaseLookResponse from(CaseLook look) {
    return new CaseLookResponse(
        look.id, look.caseId, look.subject, ChinaTime.of(look.at), look.reason);
  }
}
