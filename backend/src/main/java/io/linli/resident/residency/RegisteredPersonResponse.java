package io.linli.resident.residency;

import io.linli.resident.ResidencyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "RegisteredPerson",
    description = "A person whom the register has for the caller's household; masked")
record RegisteredPersonResponse(
    @Schema(description = "Id of the entry") UUID id,
    @Schema(description = "OWNER or OCCUPANT", examples = "OWNER") ResidencyKind kind,
    @Schema(description = "What the person is to the owner", examples = "配偶", nullable = true)
        String relation,
    @Schema(description = "Name, masked", examples = "张*") String name,
    @Schema(description = "Telephone, masked", examples = "138****5678", nullable = true)
        String telephone,
    @Schema(description = "First day", examples = "2026-03-01") LocalDate validFrom) {}
