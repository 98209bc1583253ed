package io.linli.servicedesk.decoration;

import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/decoration-prohibited-acts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decoration",
    description = "Households' decorations, from the filing to the return of the deposit")
@RolesAllowed({
  Roles.TENANT_ADMINISTRATOR,
  Roles.MANAGER,
  Roles.CLERK,
  Roles.ASSESSOR,
  Roles.READ_ONLY
})
class ProhibitedActResource {
  private final ProhibitedActs acts;

  ProhibitedActResource(ProhibitedActs acts) {
    this.acts = acts;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getDecorationProhibitedActs",
      summary = "See what may not be done in a decoration")
  public ProhibitedActsResponse get() {
    return acts.all();
  }
}
