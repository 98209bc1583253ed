package io.linli.facility.duty;

import io.linli.facility.DutyTime;
import io.linli.platform.id.Identified;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DutyShift", description = "Somebody who is on duty, masked")
record DutyShiftResponse(
    @Schema(description = "Id of the entry") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Area that it lies in", examples = "410105001003") String areaCode,
    @Schema(description = "The day", examples = "2026-10-01") LocalDate day,
    @Schema(description = "Which part of it", examples = "WHOLE_DAY") DutyTime shift,
    @Schema(description = "Whether it is the manager on duty", examples = "true") boolean manager,
    @Schema(description = "Name, masked", examples = "王*") String name,
    @Schema(description = "Telephone, masked", examples = "139****1234") String telephone)
    implements Identified {}
