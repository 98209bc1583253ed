package io.linli.patrol.hazard;

import io.linli.platform.caller.Roles;
import io.linli.platform.page.Cursors;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/published-hazards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hazards", description = "What has to be fixed, on the spot or by a date")
class PublishedHazardResource {
  private final PublishedHazards published;
  private final Cursors cursors;

  PublishedHazardResource(PublishedHazards published, Cursors cursors) {
    this.published = published;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({
    Roles.TENANT_ADMINISTRATOR,
    Roles.MANAGER,
    Roles.CLERK,
    Roles.ASSESSOR,
    Roles.READ_ONLY
  })
  @Operation(
      operationId = "listPublishedHazards",
      summary = "List the hazards that everybody is told of",
      description = "Whatever the caller's tenant is, and wherever they lie.")
  public Page<PublishedHazardResponse> list(@Valid @BeanParam PageParameters page) {
    return published.list(cursors.page("published-hazards", page));
  }
}
