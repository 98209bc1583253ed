package io.linli.servicedesk.mediation;

import io.linli.platform.caller.InScope;
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

@Path("/api/v1/mediation-party-looks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediation",
    description = "Disputes before a mediator, level by level, before anything else is done")
@InScope(InScope.HOUSEHOLD)
class MediationLookResource {
  private final MediationLooks looks;
  private final Cursors cursors;

  MediationLookResource(MediationLooks looks, Cursors cursors) {
    this.looks = looks;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed({Roles.TENANT_ADMINISTRATOR, Roles.MANAGER})
  @Operation(
      operationId = "listMediationPartyLooks",
      summary = "List which of your members saw parties of disputes in full")
  public Page<MediationLookResponse> list(@Valid @BeanParam PageParameters page) {
    return looks.list(cursors.page("mediation-party-looks", page));
  }
}
