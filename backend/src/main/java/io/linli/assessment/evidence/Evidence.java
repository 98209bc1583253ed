package io.linli.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a company shows for itself: the facts about a file, by which the file can be recognised.
 *
 * @param itemCode item that it belongs to, or null
 * @param fileName name for people
 * @param mediaType such as {@code image/jpeg}
 * @param sizeBytes 1 byte to 1 GiB
 * @param sha256 digest of the content, 64 hexadecimal digits in lower case
 * @param note what it shows, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence", description = "Facts about a file that shows how things are")
public record Evidence(
    @Schema(description = "Item that it belongs to", examples = "7", nullable = true)
        @Size(max = 40)
        String itemCode,
    @Schema(description = "Name of the file", examples = "消防设施台账.pdf") @NotBlank @Size(max = 200)
        String fileName,
    @Schema(description = "Media type", examples = "application/pdf")
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+")
        String mediaType,
    @Schema(description = "Size in bytes", examples = "48213") @NotNull @Min(1) @Max(LARGEST)
        Long sizeBytes,
    @Schema(
            description = "SHA-256 of the content, in hexadecimal",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String sha256,
    @Schema(description = "What it shows", examples = "2026年第三季度维护记录", nullable = true)
        @Size(max = 500)
        String note) {
  private static final long LARGEST = 1L << 30;
}
