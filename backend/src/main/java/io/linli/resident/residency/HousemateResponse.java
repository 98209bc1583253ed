package io.linli.resident.residency;

import io.linli.resident.ResidencyKind;
import io.linli.resident.ResidencyState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Housemate", description = "A resident of the caller's household; others are masked")
record HousemateResponse(
    @Schema(description = "Id of the residency") UUID id,
    @Schema(description = "Name, masked unless it is the caller's own", examples = "张*")
        String name,
    @Schema(description = "By what the person is a resident") ResidencyKind kind,
    @Schema(
            description = "What a member of the family is to the owner",
            examples = "配偶",
            nullable = true)
        String relation,
    @Schema(description = "Where it stands") ResidencyState status,
    @Schema(description = "Whether the caller answers for the person", examples = "false")
        boolean answeredFor,
    @Schema(description = "Counts the changes of the residency; its ETag", examples = "0")
        long version) {}
