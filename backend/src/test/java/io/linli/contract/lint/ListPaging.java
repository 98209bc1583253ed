package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;
import io.linli.contract.Located;
import java.util.Optional;

/** Lists come in keyset pages: limit and cursor in, items and nextCursor out. */
final class ListPaging implements Rule {

  private static final int LARGEST_PAGE = 200;

  @Override
  public String id() {
    return "list-paging";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    document.operations().stream()
        .filter(ContractOperation::lists)
        .forEach(operation -> check(document, operation, findings));
  }

  private static void check(
      ContractDocument document, ContractOperation operation, Findings findings) {
    Located schema = operation.successSchema().orElseThrow();
    if (schema.text("type").equals("array")) {
      findings.add(schema, "A bare array; lists answer with items and nextCursor");
      return;
    }
    findings.require(
        schema.at("properties").at("nextCursor").isPresent(), schema, "nextCursor is missing");
    findings.require(
        operation.parameter("query", "cursor").isPresent(),
        operation.self(),
        "The parameter cursor is missing");
    Optional<Located> limit = operation.parameter("query", "limit");
    if (limit.isEmpty()) {
      findings.add(operation.self(), "The parameter limit is missing");
    } else {
      Located limitSchema = document.resolve(limit.get().at("schema"));
      findings.require(
          limitSchema.node().path("maximum").asInt() == LARGEST_PAGE,
          limit.get(),
          "limit does not end at %d",
          LARGEST_PAGE);
    }
  }
}
