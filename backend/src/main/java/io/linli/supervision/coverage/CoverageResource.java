package io.linli.supervision.coverage;

import io.linli.platform.caller.Roles;
import io.linli.platform.read.Reading;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision", description = "What supervisors see of their jurisdiction as a whole")
class CoverageResource {
  private final Coverage coverage;

  CoverageResource(Coverage coverage) {
    this.coverage = coverage;
  }

  @GET
  @Reading
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "getCoverage",
      summary = "See the figures of an area by the level below it",
      description =
          "A supervisor gets those of its jurisdiction, a company those of the estates that it"
              + " manages. Every figure is the sum of what the caller can list: a city by its"
              + " districts, a district by its streets, a street by its neighbourhoods, a"
              + " neighbourhood by its communities.")
  public CoverageResponse get(
      @QueryParam("areaCode")
          @Pattern(regexp = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}")
          @Parameter(
              description = "An area within the jurisdiction; left out, all of it",
              example = "410105001")
          String areaCode) {
    return coverage.of(areaCode);
  }
}
