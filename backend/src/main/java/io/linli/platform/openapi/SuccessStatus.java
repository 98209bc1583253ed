package io.linli.platform.openapi;

import io.linli.platform.openapi.OperationTraits.Traits;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Moves the answer that the framework takes for a 200 to the status that the method names. */
final class SuccessStatus {

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "200", "Done",
          "201", "Created; Location says where",
          "202", "Taken up; Location says where to follow it",
          "204", "Done; nothing to show");

  private SuccessStatus() {}

  static void declareOn(ApiOperation api, Traits traits) {
    APIResponses responses = api.operation().getResponses();
    if (responses == null) {
      return;
    }
    if (traits.successStatus() != 0) {
      move(responses, String.valueOf(traits.successStatus()));
    }
    DESCRIPTIONS.forEach((status, words) -> describe(responses.getAPIResponse(status), words));
  }

  private static void move(APIResponses responses, String status) {
    if (responses.getAPIResponse(status) == null) {
      APIResponse assumed = responses.getAPIResponse("200");
      String from = assumed == null ? "204" : "200";
      APIResponse answer = responses.getAPIResponse(from);
      if (answer != null) {
        responses.removeAPIResponse(from);
        responses.addAPIResponse(status, answer);
      }
    }
  }

  /** The framework writes the reason phrase, which says nothing that the status does not. */
  private static void describe(APIResponse answer, String words) {
    if (answer == null) {
      return;
    }
    String given = answer.getDescription();
    if (given == null
        || given.equals("OK")
        || given.equals("Created")
        || given.equals("No Content")) {
      answer.setDescription(words);
    }
  }
}
