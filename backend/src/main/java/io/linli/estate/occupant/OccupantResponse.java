package io.linli.estate.occupant;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Occupant", description = "A person of a household; personal data is masked")
record OccupantResponse(
    @Schema(description = "Id of the occupant") UUID id,
    @Schema(description = "Id of the community") UUID communityId,
    @Schema(description = "Id of the household") UUID householdId,
    @Schema(description = "Owner or other occupant") OccupantKind kind,
    @Schema(description = "What the person is to the owner", examples = "配偶", nullable = true)
        String relation,
    @Schema(description = "Name, masked", examples = "张*") String name,
    @Schema(description = "Telephone, masked", examples = "138****5678", nullable = true)
        String telephone,
    @Schema(
            description = "Identity number, masked",
            examples = "110***********002X",
            nullable = true)
        String identityNumber,
    @Schema(description = "First day", examples = "2026-03-01") LocalDate validFrom,
    @Schema(
            description = "First day on which the person no longer belonged to the household",
            examples = "2026-11-01",
            nullable = true)
        LocalDate validUntil,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  @Override
  public String collection() {
    return "occupants";
  }
}
