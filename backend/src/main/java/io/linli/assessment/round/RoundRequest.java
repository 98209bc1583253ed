package io.linli.assessment.round;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AssessmentRoundOpening", description = "A round to be opened")
record RoundRequest(
    @Schema(description = "Title", examples = "2026年平安物业考评") @NotBlank @Size(max = 200)
        String title,
    @Schema(description = "Published version of the standard to rate by") @NotNull UUID standardId,
    @Schema(description = "Year that is rated", examples = "2026") @NotNull @Min(2000) @Max(2100)
        Integer year,
    @Schema(description = "Quarter that is rated; leave out for a yearly round", nullable = true)
        @Min(1)
        @Max(4)
        Integer quarter,
    @Schema(description = "First day for self-checks", examples = "2026-11-01") @NotNull
        LocalDate opensOn,
    @Schema(description = "Last day for self-checks", examples = "2026-11-30") @NotNull
        LocalDate closesOn,
    @Schema(
            description = "Least floor area of residential projects in m²; 50000 when left out",
            examples = "50000",
            nullable = true)
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        BigDecimal residentialArea,
    @Schema(
            description = "Least floor area of commercial projects in m²; 20000 when left out",
            examples = "20000",
            nullable = true)
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        BigDecimal commercialArea,
    @Schema(
            description = "Days that a rectification order gives; the standard's when left out",
            examples = "30",
            nullable = true)
        @Min(1)
        @Max(365)
        Integer rectificationDays) {}
