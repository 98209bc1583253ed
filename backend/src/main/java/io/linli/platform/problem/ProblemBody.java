package io.linli.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes over the wire when an operation is refused (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why an operation was refused (RFC 9457)")
record ProblemBody(
    @Schema(
            description = "URI of the kind of problem",
            examples = "urn:linli:problem:rule-violated")
        String type,
    @Schema(description = "Short name of the kind", examples = "不符合规则") String title,
    @Schema(description = "HTTP status, repeated", examples = "422") int status,
    @Schema(
            description = "What went wrong, in the caller's language",
            examples = "有 1 处不符合规则。",
            nullable = true)
        String detail,
    @Schema(description = "Stable code that programs may rely on", examples = "rule-violated")
        String code,
    @Schema(
            description = "Request id for support",
            examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f")
        String requestId,
    @Schema(description = "Every place that is wrong, when places can be named", nullable = true)
        List<Violation> violations) {}
