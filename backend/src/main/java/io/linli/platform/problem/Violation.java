package io.linli.platform.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON pointer into the body, or {@code ?name} for a query parameter
 * @param code stable kebab-case code, its sentence stands in the bundles under {@code
 *     violation.<code>}
 * @param arguments what the sentence mentions, in order
 * @param message the sentence in the caller's language; null until the answer is written
 */
@Schema(name = "Violation", description = "One thing that is wrong with the request")
public record Violation(
    @Schema(
            description = "JSON pointer into the body, or ?name for a query parameter",
            examples = "/name")
        String pointer,
    @Schema(description = "Stable code of the reason", examples = "not-blank") String code,
    @JsonIgnore @Schema(hidden = true) List<Object> arguments,
    @Schema(description = "The reason in the caller's language", examples = "不能为空")
        String message) {

  public Violation {
    arguments = arguments == null ? List.of() : List.copyOf(arguments);
  }

  public static Violation at(String pointer, String code, Object... arguments) {
    return new Violation(pointer, code, List.of(arguments), null);
  }

  Violation saying(String sentence) {
    return new Violation(pointer, code, arguments, sentence);
  }
}
