package io.linli.assessment.selfcheck;

import io.linli.assessment.evidence.Evidence;
import io.linli.assessment.standard.ItemAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SelfCheckFilling", description = "The whole self-check as it shall stand")
record SelfCheckRequest(
    @Schema(description = "Answers so far; items may be open until it is submitted")
        @NotNull
        @Size(max = 600)
        List<ItemAnswer> answers,
    @Schema(description = "Files that show it") @NotNull @Size(max = 200)
        List<@NotNull @Valid Evidence> evidence) {}
