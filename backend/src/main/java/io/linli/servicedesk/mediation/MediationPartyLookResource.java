package io.linli.servicedesk.mediation;

import io.linli.platform.caller.InScope;
import io.linli.platform.caller.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/mediations/{mediationId}/parties/{mediationPartyId}/looks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Mediation",
    description = "Disputes before a mediator, level by level, before anything else is done")
@InScope(InScope.HOUSEHOLD)
class MediationPartyLookResource {
  private final MediationLooks looks;

  MediationPartyLookResource(MediationLooks looks) {
    this.looks = looks;
  }

  @POST
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "lookAtMediationParty",
      summary = "See a party of a dispute in full",
      description =
          "For whoever mediates at the present level and for whoever asked; each look is recorded.")
  public PartyIdentityResponse look(
      @PathParam("mediationId") UUID mediationId,
      @PathParam("mediationPartyId") UUID partyId,
      @Valid @NotNull MediationRequests.Look request) {
    return looks.look(mediationId, partyId, request.reason());
  }
}
