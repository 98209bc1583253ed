package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import io.linli.contract.ContractOperation;

/** Every operation names the roles that may call it, or is on the list of public ones. */
final class OperationRolesDeclared implements Rule {

  private final LintSettings settings;

  OperationRolesDeclared(LintSettings settings) {
    this.settings = settings;
  }

  @Override
  public String id() {
    return "operation-roles";
  }

  @Override
  public void check(ContractDocument document, Findings findings) {
    for (ContractOperation operation : document.operations()) {
      if (settings.publicOperations().contains(operation.id())) {
        findings.require(
            !operation.secured() && operation.roles().isEmpty(),
            operation.self(),
            "Listed as public, yet it asks for a token or a role");
      } else {
        checkGuarded(operation, findings);
      }
    }
  }

  private void checkGuarded(ContractOperation operation, Findings findings) {
    findings.require(operation.secured(), operation.self(), "No security requirement");
    findings.require(!operation.roles().isEmpty(), operation.self(), "x-linli-roles is missing");
    for (String role : operation.roles()) {
      findings.require(
          settings.knownRoles().contains(role),
          operation.self().at("x-linli-roles"),
          "The role '%s' is unknown",
          role);
    }
  }
}
