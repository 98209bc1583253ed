package io.linli.estate.occupant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OccupantSearchResult", description = "Every entry of the person, ended ones too")
record OccupantSearchResponse(
    @Schema(description = "The entries, at most 200, masked") List<OccupantResponse> items) {}
