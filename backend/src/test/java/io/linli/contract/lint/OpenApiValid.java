package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;

/** The document is valid OpenAPI 3.0.4, by the parser that clients are generated with. */
final class OpenApiValid implements Rule {

  private static final String VERSION = "3.0.4";

  @Override
  public String id() {
    return "openapi-valid";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    findings.require(
        document.root().path("openapi").asText().equals(VERSION),
        document.at("openapi"),
        "The version is not %s, the one that checkers and generators take",
        VERSION);
    List<String> messages =
        new OpenAPIV3Parser()
            .readContents(document.source(), null, new ParseOptions())
            .getMessages();
    for (String message : messages == null ? List.<String>of() : messages) {
      findings.add(document.at(), "Not valid: %s", message);
    }
  }
}
