package io.linli.servicedesk.mediation;

import io.linli.platform.clock.ChinaTime;
import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MediationHearing", description = "A meeting of the parties with the mediator")
record MediationHearingResponse(
    @Schema(description = "Id of the hearing") UUID id,
    @Schema(description = "Id of the mediation") UUID mediationId,
    @Schema(description = "When it is planned", examples = "2026-12-03T09:30:00+08:00")
        OffsetDateTime plannedAt,
    @Schema(description = "Where", examples = "街道物业管理矛盾投诉调解站") String place,
    @Schema(
            description = "When it was held",
            examples = "2026-12-03T09:30:00+08:00",
            nullable = true)
        OffsetDateTime heldAt,
    @Schema(
            description = "Numbers of the parties that came; empty while it wasn't held",
            examples = "[1, 2]")
        List<Integer> present,
    @Schema(description = "What was said", examples = "双方陈述意见，物业同意核算停运天数", nullable = true)
        String record,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "1")
        long version)
    implements Identified, Versioned {

  static MediationHearingResponse from(MediationHearing hearing) {
    return new MediationHearingResponse(
        hearing.id,
        hearing.mediationId,
        ChinaTime.of(hearing.plannedAt),
        hearing.place,
        ChinaTime.of(hearing.heldAt),
        hearing.present == null ? List.of() : List.of(hearing.present),
        hearing.record,
        hearing.version);
  }

  @Override
  public String collection() {
    return "mediations/" + mediationId + "/hearings";
  }
}
