package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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

@Path("/api/v1/service-cases/{serviceCaseId}/contact-looks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@InCapacity(Capacity.OPERATOR)
@InScope(InScope.HOUSEHOLD)
class CaseContactResource {
  private final CaseContacts contacts;

  CaseContactResource(CaseContacts contacts) {
    this.contacts = contacts;
  }

  @POST
  @Transactional
  @RolesAllowed({Roles.MANAGER, Roles.CLERK})
  @Operation(
      operationId = "lookAtServiceCaseContact",
      summary = "See the person of a case in full",
      description = "Each look is recorded with its reason.")
  public CaseContactResponse look(
      @PathParam("serviceCaseId") UUID id, @Valid @NotNull ServiceCaseRequests.Look request) {
    return contacts.look(id, request.reason());
  }
}
