package io.linli.patrol.checklist;

import io.linli.patrol.ItemKind;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a checklist, as it is sent, kept and shown. */
@Schema(name = "PatrolChecklistItem", description = "What is looked at, and how it should be")
public record ChecklistItem(
    @Schema(description = "Code, unique in the checklist", examples = "escape-routes")
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
        String code,
    @Schema(description = "What is asked", examples = "安全出口、疏散通道是否畅通") @NotBlank @Size(max = 300)
        String text,
    @Schema(description = "How it is answered", examples = "YES_NO") @NotNull ItemKind kind,
    @Schema(
            description = "Of an item of yes or no: which of the two is as it should be",
            examples = "true",
            nullable = true)
        Boolean expected,
    @Schema(description = "Of a number: its unit, such as MPa", nullable = true)
        @Size(min = 1, max = 20)
        String unit,
    @Schema(
            description = "Of a number: the smallest that is as it should be, four places at most",
            nullable = true)
        @Digits(integer = 8, fraction = 4)
        BigDecimal lowest,
    @Schema(
            description = "Of a number: the largest that is as it should be, four places at most",
            nullable = true)
        @Digits(integer = 8, fraction = 4)
        BigDecimal highest) {}
