package io.linli.contract.lint;

import io.linli.contract.ContractDocument;
import java.util.List;

/** Holds a document against every rule. */
public final class ContractLinter {

  private final List<Rule> rules;

  public ContractLinter(LintSettings settings) {
    this.rules =
        List.of(
            new OpenApiValid(),
            new OperationIdStyle(),
            new OperationSummary(),
            new OperationTags(),
            new OperationRolesDeclared(settings),
            new OperationScopeDeclared(settings),
            new OperationExamples(),
            new SuccessAnswer(),
            new ErrorAnswersComplete(),
            new ErrorAnswersAreProblems(),
            new PathStyle(),
            new ParameterDocumented(),
            new PropertyNames(),
            new PropertyDocumented(),
            new AnswerPropertiesDeclared(),
            new IdFormat(),
            new ExactNumbers(),
            new EnumStyle(),
            new OpenEnumMark(),
            new NoEmptyObjects(),
            new ListPaging(),
            new CreateIdempotency(),
            new EditIfMatch());
  }

  List<Rule> rules() {
    return rules;
  }

  public List<Finding> lint(ContractDocument document) {
    return rules.stream().flatMap(rule -> check(rule, document).stream()).toList();
  }

  private static List<Finding> check(Rule rule, ContractDocument document) {
    Findings findings = new Findings(rule.id());
    rule.check(document, findings);
    return findings.found();
  }
}
