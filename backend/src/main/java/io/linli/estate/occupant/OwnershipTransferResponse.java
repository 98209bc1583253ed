package io.linli.estate.occupant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OwnershipTransfer", description = "How a household got new owners")
record OwnershipTransferResponse(
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "First day of the new owners", examples = "2026-11-01") LocalDate date,
    @Schema(description = "Who owned it before; they stay in the history")
        List<OccupantResponse> formerOwners,
    @Schema(description = "Who owns it now") List<OccupantResponse> owners) {}
