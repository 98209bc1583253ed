package io.linli.servicedesk.servicecase;

import io.linli.platform.caller.Capacity;
import io.linli.platform.caller.InCapacity;
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

@Path("/api/v1/service-case-contact-looks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Service desk",
    description = "Repairs, complaints and whatever else people turn to the desk with")
@InCapacity(Capacity.OPERATOR)
@InScope(InScope.HOUSEHOLD)
class CaseLookResource {
  private final CaseContacts contacts;
  private final Cursors cursors;

  CaseLookResource(CaseContacts contacts, Cursors cursors) {
    this.contacts = contacts;
    this.cursors = cursors;
  }

  @GET
  @Transactional
  @RolesAllowed(Roles.TENANT_ADMINISTRATOR)
  @Operation(
      operationId = "listServiceCaseContactLooks",
      summary = "List who saw persons of cases in full, the newest first")
  public Page<CaseLookResponse> list(@Valid @BeanParam PageParameters page) {
    return contacts.list(cursors.page("service-case-contact-looks", page));
  }
}
