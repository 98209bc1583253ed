package io.linli.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.linli.contract.ContractDocument;
import io.linli.contract.ContractFiles;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Holds what goes over the wire in a test against the contract. Every answer must be one that the
 * contract describes, and every request that the service took must be one that the contract allows.
 * A request that the service refused may have been anything: refusing it was right or wrong by the
 * test's own lights.
 */
public final class ContractConformance implements Filter {

  private static final int FIRST_ERROR = 400;

  private final ContractSlices contract;

  private ContractConformance(ContractSlices contract) {
    this.contract = contract;
  }

  /** The contract of the service under test. */
  public static ContractConformance ofTheService() {
    return OfTheService.INSTANCE;
  }

  /**
   * A filter for any contract.
   *
   * @param contract the document as JSON or YAML, OpenAPI 3.0
   */
  static ContractConformance to(String contract) {
    return new ContractConformance(new ContractSlices(ContractDocument.parse(contract)));
  }

  @Override
  public Response filter(
      FilterableRequestSpecification requestSpec,
      FilterableResponseSpecification responseSpec,
      FilterContext context) {
    Response response = context.next(requestSpec, responseSpec);
    Request request = RestAssuredRequest.of(requestSpec);
    OpenApiInteractionValidator validator = contract.validatorOf(request.getPath());
    ValidationReport report =
        validator.validateResponse(
            request.getPath(), request.getMethod(), RestAssuredResponse.of(response));
    if (response.statusCode() < FIRST_ERROR) {
      report = report.merge(validator.validateRequest(request));
    }
    if (report.hasErrors()) {
      throw new AssertionError(describe(request, response, report));
    }
    return response;
  }

  private static String describe(Request request, Response response, ValidationReport report) {
    StringBuilder text = new StringBuilder("Not what the contract says: ");
    text.append(request.getMethod()).append(' ').append(request.getPath());
    text.append(" answered ").append(response.statusCode());
    report.getMessages().stream()
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .forEach(message -> text.append("\n- ").append(message.getMessage()));
    return text.append("\nBody: ").append(response.asString()).toString();
  }

  /** Read once, and not before the service has started, which is what emits the document. */
  private static final class OfTheService {
    private static final ContractConformance INSTANCE =
        to(ContractDocument.read(ContractFiles.EMITTED).source());
  }
}
