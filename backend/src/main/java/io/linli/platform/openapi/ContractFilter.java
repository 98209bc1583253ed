package io.linli.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the emitted OpenAPI document at build time: roles, error answers, standard headers,
 * examples and a stable order. What a resource says itself is never overwritten; what it leaves out
 * and can be deduced is added here.
 *
 * <p>Runs in the build only, so that the stored document, the served one and the committed contract
 * are the same.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

  private final OperationTraits traits;

  /**
   * @param index the classes of the application, from which the roles of each operation are read
   */
  public ContractFilter(IndexView index) {
    this(OperationTraits.from(index));
  }

  ContractFilter(OperationTraits traits) {
    this.traits = traits;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    DocumentInfo.describe(document);
    StandardComponents.addTo(document);
    BasicTypes.writeOutIn(document);
    WordList.documentProperties(document);
    List<ApiOperation> operations = ApiOperation.all(document);
    for (ApiOperation operation : operations) {
      OperationTraits.Traits ofOperation = traits.of(operation);
      CallerDeclaration.declareOn(operation, ofOperation);
      CallerDeclaration.declareIdempotency(operation, ofOperation);
      SuccessStatus.declareOn(operation, ofOperation);
      StandardHeaders.declareOn(operation);
      ErrorAnswers.declareOn(operation);
    }
    AnswerProperties.requireIn(document);
    Examples examples = new Examples(document);
    operations.forEach(examples::addTo);
    operations.forEach(CallerDeclaration::declareTenant);
    StableOrder.of(document);
  }
}
