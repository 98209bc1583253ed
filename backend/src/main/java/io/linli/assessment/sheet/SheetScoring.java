package io.linli.assessment.sheet;

import io.linli.assessment.standard.ItemAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SheetScoring", description = "The whole sheet as it shall stand")
record SheetScoring(
    @Schema(description = "What was found for each item so far; items may be open until submitted")
        @NotNull
        @Size(max = 600)
        List<ItemAnswer> answers,
    @Schema(description = "Vetoes established, usually none") @NotNull @Size(max = 20)
        List<@NotNull @Valid EstablishedVeto> vetoes) {}
