package io.linli.contract.lint;

import io.linli.contract.ContractDocument;

/** One rule of the contract's style, described under its id in openapi/lint-rules.md. */
interface Rule {

  String id();

  void check(ContractDocument document, Findings findings);
}
