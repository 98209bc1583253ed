package io.linli.platform.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a line of a sheet.
 *
 * @param line as a person sees it: the heading is line 1
 * @param message the reason in the orderer's language
 */
@Schema(name = "JobFault", description = "One thing that is wrong with a line of a sheet")
public record JobFault(
    @Schema(description = "Line of the sheet; the heading is line 1", examples = "17") long line,
    @Schema(description = "Heading of the column", examples = "建筑面积", nullable = true)
        String column,
    @Schema(description = "What stands there", examples = "-3", nullable = true) String value,
    @Schema(description = "Stable code of the reason", examples = "decimal-range") String code,
    @Schema(description = "The reason in the orderer's language", examples = "必须大于 0")
        String message) {}
