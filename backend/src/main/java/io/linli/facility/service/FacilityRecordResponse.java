package io.linli.facility.service;

import io.linli.facility.FacilityCondition;
import io.linli.facility.RecordKind;
import io.linli.platform.id.Identified;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FacilityRecord", description = "What was done to a facility, and what was found")
record FacilityRecordResponse(
    @Schema(description = "Id of the record") UUID id,
    @Schema(description = "Id of the facility") UUID facilityId,
    @Schema(description = "What it is about", examples = "INSPECTION") RecordKind kind,
    @Schema(description = "When", examples = "2026-11-02T09:30:00+08:00") OffsetDateTime doneAt,
    @Schema(description = "When it was recorded", examples = "2026-11-02T10:00:00+08:00")
        OffsetDateTime recordedAt,
    @Schema(description = "Subject of who recorded it", examples = "9f2c8a34-clerk") String subject,
    @Schema(
            description = "Who did it, for who manages the estate alone",
            examples = "通力电梯维保一组",
            nullable = true)
        String doneBy,
    @Schema(description = "What came of it", examples = "5层、6层共3盏不亮") String result,
    @Schema(description = "In what condition it was", examples = "FAULTY", nullable = true)
        FacilityCondition condition,
    @Schema(description = "How many units there were", examples = "120", nullable = true)
        Integer units,
    @Schema(description = "How many of them didn't work", examples = "3", nullable = true)
        Integer faultyUnits,
    @Schema(description = "What it cost in CNY", examples = "36.00", nullable = true)
        BigDecimal cost,
    @Schema(description = "Id of the due service that it was", nullable = true)
        UUID facilityServiceId)
    implements Identified {}
