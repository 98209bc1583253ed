package io.linli.facility.service;

import io.linli.facility.FacilityKind;
import io.linli.facility.ServiceKind;
import io.linli.facility.ServiceState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FacilityService", description = "A service that is due, or was")
record DueServiceResponse(
    @Schema(description = "Id of the service") UUID id,
    @Schema(description = "Id of the plan") UUID facilityServicePlanId,
    @Schema(description = "Id of the facility") UUID facilityId,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "What the facility is", examples = "STAIR_LIGHT")
        FacilityKind facilityKind,
    @Schema(description = "Name of the facility", examples = "3单元楼道灯") String facilityName,
    @Schema(description = "What is done", examples = "INSPECTION") ServiceKind serviceKind,
    @Schema(description = "The task", examples = "逐层检查楼道灯，清点不亮的灯") String task,
    @Schema(description = "The day", examples = "2026-12-01") LocalDate dueOn,
    @Schema(description = "How it stands", examples = "OVERDUE") ServiceState state,
    @Schema(
            description = "When it was done",
            examples = "2026-12-01T15:00:00+08:00",
            nullable = true)
        OffsetDateTime doneAt) {}
