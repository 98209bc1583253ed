package io.linli.facility.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DutyContact", description = "Somebody who is on duty, in full")
record DutyContactResponse(
    @Schema(description = "Name", examples = "王建军") String name,
    @Schema(description = "Telephone", examples = "13900001234") String telephone) {}
